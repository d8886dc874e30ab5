import { rolldown } from 'rolldown'

const ENTRY = 'virtual:entry'

/**
 * Bundles a module as a page or an edge runtime gets it: the client and nothing else, so that
 * anything which only Node has is an error.
 */
export const bundle = async (code: string, format: 'esm' | 'iife'): Promise<string> => {
  const build = await rolldown({
    input: ENTRY,
    platform: 'browser',
    resolve: { conditionNames: ['source', 'import', 'default'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? `${import.meta.dirname}/entry.ts` : null),
        load: (id) => (id.endsWith('/client/entry.ts') ? code : null),
      },
    ],
    onLog: (_, log) => {
      throw new Error(log.message)
    },
  })
  const { output } = await build.generate({ format, minify: true })
  await build.close()
  const [chunk] = output
  if (chunk.imports.length > 0) throw new Error(`not bundled: ${chunk.imports.join(', ')}`)
  return chunk.code
}
