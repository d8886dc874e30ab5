import { operationsOf, readContract, readTexts, webhooksOf, type Page } from '@postel/docs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readJson, root } from '../support/read-json.ts'
import { codeOf, expectedOf, runProgram, runShell } from '../support/run-guide.ts'
import { useGuide } from '../support/use-guide.ts'

const contract = await readContract(fileURLToPath(import.meta.resolve('@postel/spec/openapi.json')))
const { guides } = await readTexts()
const named = guides.map((guide): [string, Page] => [guide.path.split('/').at(-1) ?? '', guide])

describe.each(named)('the guide %s', (_, { markdown }) => {
  const { surroundings } = useGuide()
  const { shell, program, apart } = codeOf(markdown)

  it('does and prints what it says', async () => {
    const { fill, env } = await surroundings()
    const commands = await runShell(fill(shell), env)
    expect(commands.ok, commands.output).toBe(true)
    const { ok, lines, output } = await runProgram(fill(program), env)
    expect(ok, output).toBe(true)
    expect(lines).toEqual(expectedOf(program))
  })

  it.each(apart)('does what it says apart: $name', async ({ name, program: text }) => {
    const { fill, env } = await surroundings(name === 'protected' ? name : 'public')
    const { ok, lines, output } = await runProgram(fill(text), env)
    expect(ok, output).toBe(true)
    expect(lines).toEqual(expectedOf(text))
  })

  it('names only scripts, guides and operations that there are', () => {
    const { scripts } = readJson<{ scripts: object }>('package.json')
    for (const [, script = 'start'] of markdown.matchAll(NPM))
      expect(Object.keys(scripts)).toContain(script)
    const ids = [...operationsOf(contract), ...webhooksOf(contract)].map((one) => one.operationId)
    for (const [, id = ''] of markdown.matchAll(/\.\.\/operations\/(\w+)\.md/g))
      expect(ids).toContain(id)
    for (const [, name = ''] of markdown.matchAll(/\]\((?:\d+-)?([\w-]+)\.md[#)]/g))
      expect(named.map(([known]) => known)).toContain(name)
  })
})

it('in a copy of the repository postel runs on the Node that comes with it', async () => {
  const texts = [
    await readFile(join(root, 'README.md'), 'utf8'),
    ...guides.map((one) => one.markdown),
  ]
  const commands = texts.flatMap(
    (text) => text.match(/\S*node packages\/service\/dist\/cli\.js/g) ?? [],
  )
  expect(commands.length).toBeGreaterThan(2)
  for (const command of commands) expect(command).toContain('node_modules/.bin/node ')
})

it('a guide that prints something else is noticed', async () => {
  const program = 'console.log(1 + 1) // 3\n'
  expect(expectedOf(program)).toEqual(['3'])
  expect((await runProgram(program, {})).lines).toEqual(['2'])
})

const NPM = /\bnpm (?:run ([a-z:]+)|(?:start|test)\b)/g
