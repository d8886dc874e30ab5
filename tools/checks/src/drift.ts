/**
 * Generates everything in memory and compares the whole set of `*.gen.ts` files both ways: what is committed must be what
 * would be generated, no more and no less. A generator that fails is a failure too.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { bundleSpec, type GeneratedFiles, generateAll } from '@postel/codegen'

const CURE = 'run `npm run gen`'

/** Sentences about files that are not as generated; empty when all are. */
export async function findDrift(root: string, generated: GeneratedFiles): Promise<string[]> {
  const wanted = new Map(
    [...generated].flatMap(([folder, files]) =>
      [...files].map(([name, text]) => [join(folder, name), text] as const),
    ),
  )
  const found = await readGeneratedFiles(root)
  return [...new Set([...wanted.keys(), ...found.keys()])].sort().flatMap((file) => {
    const text = wanted.get(file)
    if (text === undefined) return [`${file} is not generated any more: ${CURE}`]
    if (!found.has(file)) return [`${file} is missing: ${CURE}`]
    return found.get(file) === text ? [] : [`${file} is not what the contract gives: ${CURE}`]
  })
}

/** Every generated file below `packages`, wherever it lies: one outside of its folder is stale as well. */
async function readGeneratedFiles(root: string): Promise<Map<string, string>> {
  const packages = await readdir(join(root, 'packages'), { withFileTypes: true })
  const folders = packages
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(root, 'packages', name, 'src'))
  const files = (await Promise.all(folders.map(generatedBelow))).flat()
  const texts = files.map(
    async (file) => [relative(root, file), await readFile(file, 'utf8')] as const,
  )
  return new Map(await Promise.all(texts))
}

async function generatedBelow(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true })
    return names.filter((name) => name.endsWith('.gen.ts')).map((name) => join(folder, name))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

async function main(): Promise<void> {
  const root = join(import.meta.dirname, '../../..')
  const generated = await generateAll(await bundleSpec(join(root, 'spec/openapi.yaml')))
  const drift = await findDrift(root, generated)
  const count = [...generated.values()].reduce((sum, files) => sum + files.size, 0)
  for (const sentence of drift) console.error(sentence)
  console.log(`drift: ${count} generated files, ${drift.length} not current`)
  if (drift.length > 0) process.exitCode = 1
}

if (import.meta.main) await main()
