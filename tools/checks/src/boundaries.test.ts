import { describe, expect, it } from 'vitest'
import { findBoundaryProblems } from './boundaries.ts'

const TWILIO = 'packages/service/src/dialects/twilio/encode.ts'

const manifest = (name: string, more: object = {}) =>
  JSON.stringify({ name, exports: { '.': './src/index.ts' }, ...more })

const declare = (...names: string[]) => ({
  dependencies: Object.fromEntries(names.map((name) => [name, '1.0.0'])),
})

/** A repository of these files and a package.json for each room they lie in. */
const problemsOf = (files: Record<string, string>): string[] =>
  findBoundaryProblems(
    new Map(
      Object.entries({
        'package.json': manifest('root', { devDependencies: { vitest: '1.0.0' } }),
        'packages/core/package.json': manifest('@postel/core'),
        'packages/storage/package.json': manifest('@postel/storage'),
        'packages/service/package.json': manifest('postel'),
        'packages/client/package.json': manifest('@postel/client'),
        'packages/mock/package.json': manifest('@postel/mock'),
        'test/package.json': manifest('@postel/test'),
        ...files,
      }),
    ),
  )

describe('findBoundaryProblems', () => {
  it('finds nothing where every room keeps to its own', () => {
    const storage = manifest('@postel/storage', declare('@postel/core', 'kysely'))
    const files = {
      'packages/core/src/index.ts': "export type { Message } from './message.ts'",
      'packages/core/src/index.test.ts': "import { it } from 'vitest'\nimport 'node:crypto'",
      'packages/storage/package.json': storage,
      'packages/storage/src/index.ts':
        "import type { Message } from '@postel/core'\nimport { sql } from 'kysely'\nimport 'node:fs'",
    }
    expect(problemsOf(files)).toEqual([])
  })

  it.each([
    ['packages/core/src/a.ts', "import { x } from 'node:fs'", 'may import nothing only'],
    ['packages/storage/src/a.ts', "import { x } from 'postel'", 'may import @postel/core, kysely'],
    ['packages/server/src/a.ts', "import 'node:http'", 'may import hono, @hono/zod-openapi, zod'],
    ['packages/service/src/a.ts', "import '@postel/mock'", 'packages/service may import'],
    ['packages/client/src/a.ts', "export * from 'node:url'", 'may import openapi-fetch, msw only'],
    ['packages/client/src/a.ts', "type A = import('@postel/core').A", 'may import openapi-fetch'],
    ['packages/mock/src/a.ts', "await import('postel')", 'packages/mock may import'],
    ['packages/mock/src/a.test.ts', "import '@postel/codegen'", 'packages/mock may import'],
    ['spec/rules/a.ts', "import 'yaml'", 'spec may import @redocly/openapi-core, node: only'],
    ['tools/codegen/src/a.ts', "import '@postel/server'", 'tools/codegen may import'],
    ['tools/bootstrap/a.mjs', "import 'yaml'", 'tools/bootstrap may import node: only'],
  ])('refuses in %s the line %s', (file, line, problem) => {
    const declared = manifest('x', declare('postel', '@postel/client', '@postel/codegen', 'yaml'))
    const files = { [`${file.split('/', 2).join('/')}/package.json`]: declared, [file]: line }
    expect(problemsOf(files).join('\n')).toContain(problem)
  })

  it('lets one file of the mock import the bundler, and one the service', () => {
    const files = {
      'packages/mock/package.json': manifest('@postel/mock', declare('@postel/codegen', 'postel')),
      'packages/mock/src/mock.test-support.ts': "import '@postel/codegen'",
      'packages/mock/src/stateful.ts': "import 'postel'",
    }
    expect(problemsOf(files)).toEqual([])
  })

  it('refuses a relative import that leaves its room', () => {
    const files = { 'test/a.test.ts': "import '../packages/core/src/id.ts'" }
    expect(problemsOf(files).join('\n')).toContain('leaves test; import the package by its name')
  })

  it.each([
    ["import '@postel/core/src/id.ts'", '@postel/core does not export ./src/id.ts'],
    ["const FILE = new URL('../packages/mock/dist/cli.js')", 'reaches into a package'],
    ["const FILE = join(root, 'postel/dist/cli.js')", 'reaches into a package'],
  ])('refuses that a test goes past the exports of a package by %s', (line, problem) => {
    expect(problemsOf({ 'test/a.test.ts': line }).join('\n')).toContain(problem)
  })

  it('refuses that one dialect imports another, and lets both import what lies beside them', () => {
    const text = "import '../signalwire/encode.ts'\nimport '../dialect.ts'"
    expect(problemsOf({ [TWILIO]: text })).toEqual([
      `${TWILIO}:1 imports '../signalwire/encode.ts': the dialects twilio and signalwire do not ` +
        'know each other; move what they share out of both',
    ])
  })
})

describe('findBoundaryProblems, about dependencies', () => {
  it('finds an import that is not declared', () => {
    expect(problemsOf({ 'packages/service/src/a.ts': "import { pino } from 'pino'" })).toEqual([
      "packages/service/src/a.ts:1 imports 'pino', which is not declared: declare it in the " +
        'dependencies of postel',
    ])
  })

  it('finds an import that only development declares', () => {
    const files = {
      'packages/service/package.json': manifest('postel', { devDependencies: { pino: '1.0.0' } }),
      'packages/service/src/a.ts': "import { pino } from 'pino/file'",
    }
    expect(problemsOf(files).join('\n')).toContain('declare it in the dependencies of postel')
  })

  it('finds a module of Node without its prefix', () => {
    const files = { 'packages/service/src/a.ts': "import { join } from 'path'" }
    expect(problemsOf(files).join('\n')).toContain("write 'node:path'")
  })

  it('finds a dependency that nothing uses', () => {
    const files = { 'packages/service/package.json': manifest('postel', declare('pino')) }
    expect(problemsOf(files)).toEqual([
      'packages/service/package.json declares pino, which no file uses: take it out',
    ])
  })

  it.each([
    "createRequire(import.meta.url)('pino')",
    "require.resolve('pino/package.json')",
    "import.meta.resolve('pino')",
  ])('sees the use in %s', (line) => {
    const used = {
      'packages/service/package.json': manifest('postel', declare('pino')),
      'packages/service/src/a.ts': line,
    }
    expect(problemsOf(used)).toEqual([])
    expect(problemsOf({ 'packages/service/src/a.ts': line })).toHaveLength(1)
  })

  it('sees the use of a neighbour’s file in a script', () => {
    const spec = manifest('@postel/spec', {
      scripts: { build: 'node ../tools/docs/src/cli.ts' },
      ...declare('@postel/docs'),
    })
    const files = {
      'spec/package.json': spec,
      'tools/docs/package.json': manifest('@postel/docs'),
    }
    expect(problemsOf(files)).toEqual([])
  })
})

describe('findBoundaryProblems, about words', () => {
  it.each(['twilioDates', 'SignalWire', 'LaML', 'an SM id', 'messageSid', 'sid', 'num_sid'])(
    'refuses the vendor’s word in “%s” in core and storage',
    (words) => {
      for (const room of ['core', 'storage']) {
        const problems = problemsOf({ [`packages/${room}/src/a.ts`]: `\n// ${words}` })
        expect(problems.join('\n')).toContain(`packages/${room}/src/a.ts:2 says`)
      }
      expect(problemsOf({ 'packages/service/src/a.ts': `// ${words}` })).toEqual([])
    },
  )

  it.each(['SMS', 'beside', 'a side', 'MMS', 'me', 'residual'])('lets core say “%s”', (words) => {
    expect(problemsOf({ 'packages/core/src/a.ts': `// ${words}` })).toEqual([])
  })

  it.each([
    "if (dialect === 'twilio') {}",
    "if (message.dialect !== 'twilio') {}",
    "if ('twilio' === dialect) {}",
    'switch (message.dialect) {}',
    "if (dialectName == 'x') {}",
  ])('refuses to branch by dialect: %s', (line) => {
    const problems = problemsOf({ 'packages/service/src/a.ts': line })
    expect(problems.join('\n')).toContain('branches by dialect')
    expect(problemsOf({ [TWILIO]: line })).toEqual([])
  })

  it('lets a function take a dialect', () => {
    const line = 'const create = (dialect: Dialect) => callbacks[dialect](message)'
    expect(problemsOf({ 'packages/service/src/a.ts': line })).toEqual([])
  })
})
