import { describe, expect, it } from 'vitest'
import { findUntidy } from './tidy.ts'
import { ratherLongFiles } from './tidy-lengths.ts'

const operationIds = new Set(['fetchThing'])
const HANDLERS = 'packages/service/src/dialects/x/handlers'
const lines = (count: number, line = 'x()') => Array<string>(count).fill(line).join('\n')

/** Loads every file of the repository, so that none counts as unused. */
const loader = (files: Record<string, string>): string =>
  Object.keys(files)
    .map((file) => `import '../../../${file}'`)
    .join('\n')

const problemsOf = (files: Record<string, string>): string[] => {
  const all = {
    ...files,
    'packages/loader/src/loader.ts': `${loader(files)}\nif (import.meta.main) {}`,
  }
  return findUntidy(new Map(Object.entries(all)), operationIds)
}

describe('findUntidy, about lengths', () => {
  it('refuses a file of 400 lines', () => {
    expect(problemsOf({ 'test/a.ts': lines(399) })).toEqual([])
    expect(problemsOf({ 'test/a.ts': lines(400) })).toEqual([
      'test/a.ts has 400 lines, and 400 is too many: move one idea to a file of its own',
    ])
  })

  it('lets a generated file be as long as it is', () => {
    expect(problemsOf({ 'packages/x/src/generated/a.gen.ts': lines(999) })).toEqual([])
  })

  it('warns of a file of more than 250 lines', () => {
    const file = (count: number) => new Map([['test/a.ts', lines(count)]])
    expect(ratherLongFiles(file(250))).toEqual([])
    expect(ratherLongFiles(file(251))).toEqual(['test/a.ts has 251 lines: think of dividing it'])
  })

  it.each([
    ['function f() {', '}'],
    ['const f = () => {', '}'],
    ["test('does it', () => {", '})'],
  ])('refuses more than 70 lines in %s', (first, last) => {
    expect(problemsOf({ 'test/a.ts': `${first}\n${lines(68)}\n${last}` })).toEqual([])
    expect(problemsOf({ 'test/a.ts': `\n${first}\n${lines(69)}\n${last}` })).toEqual([
      'test/a.ts:2 has a function of 71 lines, and 70 is the most: ' +
        'give one of its steps a name and a function',
    ])
  })

  it('counts the tests of a suite one by one', () => {
    const tests = lines(90, "it.each(rows)('…', () => {})")
    expect(problemsOf({ 'test/a.ts': `describe('x', () => {\n${tests}\n})` })).toEqual([])
    expect(problemsOf({ 'test/a.ts': `const suite = () => {\n${tests}\n}` })).toEqual([])
  })
})

describe('findUntidy, about banned words', () => {
  it.each(["it.only('x')", "describe.only.each(rows)('x')", "test.concurrent.only('x')"])(
    'refuses %s',
    (line) => {
      expect(problemsOf({ 'test/a.ts': line }).join('\n')).toContain('take `only` out')
    },
  )

  it('lets other things be called only', () => {
    expect(problemsOf({ 'test/a.ts': "// it.only('x')\nset.only('x')" })).toEqual([])
  })

  it.each(['const a = b as any', 'const a: any = 1', 'let a: Map<string, any[]>'])(
    'refuses %s',
    (line) => {
      expect(problemsOf({ 'test/a.ts': line })).toEqual([
        'test/a.ts:1 switches the type checker off with `any`: use `unknown` and narrow it',
      ])
    },
  )

  it.each([
    'export default 1',
    'export default function f() {}',
    'export { a as default }',
    "export { default } from './b.ts'",
  ])('refuses %s', (line) => {
    expect(problemsOf({ 'test/a.ts': line }).join('\n')).toContain('export it by its name')
  })

  it.each(['vitest.config.ts', 'eslint.config.js', 'spec/rules/plugin.ts'])(
    'lets %s have the default export that its reader wants',
    (file) => {
      expect(problemsOf({ [file]: 'export default {}\nswitch (1) { default: }' })).toEqual([])
    },
  )

  it.each(['test/a.ts', 'spec/a.yaml', 'README.md'])('refuses unfinished work in %s', (file) => {
    expect(problemsOf({ [file]: `// FIX${'ME'}: later` })).toEqual([
      `${file}:1 is marked as unfinished: finish it, or open an issue`,
    ])
  })

  it.each(['work', 'root', 'tmp', 'home'])('refuses a path below /%s', (folder) => {
    const text = `\nsee \`/${folder}/notes.md\``
    expect(problemsOf({ 'docs/a.md': text })).toEqual([
      `docs/a.md:2 names a path of one machine, /${folder}/notes.md: ask for it (os.tmpdir())`,
    ])
  })

  it.each(['https://x.example/tmp/a', './work/a', '`${base}/root/a`'])('lets %s be', (text) => {
    expect(problemsOf({ 'docs/a.md': text })).toEqual([])
  })
})

describe('findUntidy, about places', () => {
  const find = (files: Record<string, string>) =>
    findUntidy(new Map(Object.entries(files)), operationIds)

  it('finds a file that nothing imports', () => {
    expect(find({ 'spec/rules/a.ts': '' })).toEqual([
      'spec/rules/a.ts is imported by nothing: use it or delete it',
    ])
  })

  it('finds a file of a package that only its test imports', () => {
    const files = { 'packages/x/src/a.ts': '', 'packages/x/src/a.test.ts': "import './a.ts'" }
    expect(find(files)).toEqual([
      'packages/x/src/a.ts is imported by nothing but tests: use it or delete it',
    ])
  })

  it.each([
    { 'packages/x/src/cli.ts': '', 'packages/x/package.json': '{"bin":"./dist/cli.js"}' },
    { 'spec/rules/a.ts': '', 'redocly.yaml': 'plugins: [./spec/rules/a.ts]' },
    { 'tools/x/src/a.ts': '', 'spec/package.json': '{"build":"node ../tools/x/src/a.ts"}' },
    { 'tools/x/src/a.ts': 'if (import.meta.main) {}' },
    { 'test/bench/a.ts': '' },
    { 'test/a.ts': '', 'test/b.test.ts': "new URL('./a.ts', import.meta.url)" },
    {
      'packages/x/src/a.test-support.ts': '',
      'packages/x/src/a.test.ts': "import './a.test-support.ts'",
    },
  ])('counts as used, case %#', (files) => {
    expect(find(files)).toEqual([])
  })

  it('refuses a handler that is not named by an operation', () => {
    const handlers = { [`${HANDLERS}/fetchThing.ts`]: '', [`${HANDLERS}/getThing.ts`]: '' }
    expect(problemsOf(handlers)).toEqual([
      `${HANDLERS}/getThing.ts: the contract has no operation getThing; ` +
        'name the file by the operationId',
    ])
  })

  it.each(['packages/x/src/a.gen.ts', 'test/a.gen.ts'])('refuses the generated %s', (file) => {
    expect(problemsOf({ [file]: '' })).toEqual([
      `${file} is generated, but lies outside of packages/*/src/generated: delete it`,
    ])
  })
})
