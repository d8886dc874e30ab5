/**
 * Holds the walls of ARCHITECTURE.md: what each room may import, that it declares what it
 * imports and uses what it declares, and that the words of a wire stay inside its dialect.
 */
import { join, posix } from 'node:path'
import { dependencyProblems } from './boundary-dependencies.ts'
import { wordProblems } from './boundary-words.ts'
import { importsOf } from './imports.ts'
import { readManifests, type Manifest } from './manifests.ts'
import { isTest, readSourceFiles, type SourceFiles } from './source-files.ts'

/**
 * Names of packages; `x/*` for all of a scope, `node:` for all of Node, and `npm:` for whatever is
 * not of this workspace.
 */
type Allowed = readonly string[]

const rooms: Readonly<Record<string, { source: Allowed; tests?: Allowed }>> = {
  'packages/core': { source: [] },
  'packages/storage': { source: ['@postel/core', 'kysely', 'node:'] },
  'packages/server': { source: ['hono', '@hono/zod-openapi', 'zod'] },
  'packages/service': {
    source: [
      '@postel/core',
      '@postel/storage',
      '@postel/server',
      '@postel/client',
      '@postel/inspector',
      '@postel/spec',
      'npm:',
      'node:',
    ],
  },
  'packages/client': { source: ['openapi-fetch', 'msw'] },
  'packages/inspector': { source: ['@postel/client'] },
  'packages/mock': {
    source: [
      '@postel/server',
      '@postel/spec',
      '@stoplight/*',
      '@hono/node-server',
      'hono',
      'node:',
    ],
  },
  spec: { source: ['@redocly/openapi-core', 'node:'] },
  'tools/bootstrap': { source: ['node:'] },
  'tools/checks': { source: ['@postel/codegen', 'npm:', 'node:'] },
  'tools/codegen': { source: ['npm:', 'node:'], tests: ['@postel/server'] },
  'tools/docs': { source: ['npm:', 'node:'] },
  test: { source: ['postel', '@postel/*', 'npm:', 'node:'] },
}
const everyTest: Allowed = ['npm:', 'node:']

/** Exceptions, each for one file. */
const exceptions: Readonly<Record<string, Allowed>> = {
  'packages/mock/src/mock.test-support.ts': ['@postel/codegen'],
  'packages/mock/src/stateful.ts': ['postel'],
}

/** Problems in sentences; empty when every wall stands. */
export function findBoundaryProblems(files: SourceFiles): string[] {
  const manifests = readManifests(files)
  const loaded = [...files]
    .filter(([file]) => /\.(ts|js|mjs)$/.test(file))
    .flatMap(([file, text]) => importsOf(file, text).map((one) => ({ file, ...one })))
  return [
    ...loaded.flatMap(({ file, line, specifier }) => {
      const problem = /^\.{0,2}\//.test(specifier)
        ? relativeProblem(file, specifier)
        : packageProblem(manifests, file, specifier)
      return problem === null ? [] : [`${file}:${line} imports '${specifier}': ${problem}`]
    }),
    ...dependencyProblems(manifests, files, loaded),
    ...wordProblems(files),
  ]
}

const roomOf = (file: string): string | undefined =>
  Object.keys(rooms).find((room) => file.startsWith(`${room}/`))

function relativeProblem(file: string, specifier: string): string | null {
  const target = posix.join(posix.dirname(file), specifier)
  const room = roomOf(file)
  if (room !== roomOf(target)) return `leaves ${room ?? 'the root'}; import the package by its name`
  const [own, other] = [dialectOf(file), dialectOf(target)]
  return own !== undefined && other !== undefined && own !== other
    ? `the dialects ${own} and ${other} do not know each other; move what they share out of both`
    : null
}

const dialectOf = (file: string): string | undefined =>
  /^packages\/service\/src\/dialects\/([^/]+)\//.exec(file)?.[1]

function packageProblem(
  manifests: readonly Manifest[],
  file: string,
  specifier: string,
): string | null {
  const target = manifests.find(({ name }) => within(name, specifier))
  if (target && target.folder !== '') {
    const entry = `.${specifier.slice(target.name.length)}`
    if (!target.exports.includes(entry)) return `${target.name} does not export ${entry}`
  }
  const room = roomOf(file)
  if (room === undefined) return null
  const allowed = [
    ...(rooms[room]?.source ?? []),
    ...(isTest(file) ? [...everyTest, ...(rooms[room]?.tests ?? [])] : []),
    ...(exceptions[file] ?? []),
  ]
  if (allowed.some((one) => permits(one, specifier))) return null
  return `${room} may import ${allowed.join(', ') || 'nothing'} only`
}

function permits(allowed: string, specifier: string): boolean {
  if (allowed === 'node:') return specifier.startsWith('node:')
  if (allowed === 'npm:') return !/^(node:|@postel\/|postel(\/|$))/.test(specifier)
  return allowed.endsWith('/*')
    ? specifier.startsWith(allowed.slice(0, -1))
    : within(allowed, specifier)
}

const within = (name: string, specifier: string): boolean =>
  specifier === name || specifier.startsWith(`${name}/`)

if (import.meta.main) {
  const files = readSourceFiles(join(import.meta.dirname, '../../..'))
  const problems = findBoundaryProblems(files)
  for (const problem of problems) console.error(problem)
  console.log(`boundaries: ${Object.keys(rooms).length} rooms, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
