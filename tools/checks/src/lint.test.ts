import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lintSpec } from './lint.ts'

const root = join(import.meta.dirname, '../../..')
const configFile = join(root, 'redocly.yaml')
let directory = ''

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'postel-lint-'))
})

afterEach(() => rm(directory, { recursive: true, force: true }))

/** The contract, copied, with one replacement in one of its files. */
async function lintChanged(file: string, before: string, after: string): Promise<string[]> {
  for (const part of ['openapi.yaml', 'service', 'shared', 'signalwire', 'twilio']) {
    await cp(join(root, 'spec', part), join(directory, part), { recursive: true })
  }
  const text = await readFile(join(directory, file), 'utf8')
  expect(text).toContain(before)
  await writeFile(join(directory, file), text.replace(before, after))
  return lintSpec(join(directory, 'openapi.yaml'), configFile)
}

describe('lintSpec', () => {
  it('finds nothing in the contract', async () => {
    expect(await lintSpec(join(root, 'spec/openapi.yaml'), configFile)).toEqual([])
  })

  it.each([
    [
      'a rule of Redocly',
      'service/fetchHealth.yaml',
      'summary:',
      'x-summary:',
      'operation-summary',
    ],
    [
      'a rule of ours',
      'service/fetchHealth.yaml',
      'x-source:',
      'x-origin:',
      'postel/source-required',
    ],
    [
      'a broken reference',
      'service/fetchHealth.yaml',
      'schemas/Health',
      'schemas/Wealth',
      'no-unresolved-refs',
    ],
    [
      'a broken example',
      'service/schemas/Health.yaml',
      'example: ok',
      'example: fine',
      'no-invalid-schema-examples',
    ],
  ])('fails for %s, naming file and line', async (_, file, before, after, rule) => {
    const problems = await lintChanged(file, before, after)
    expect(problems).toContainEqual(
      expect.stringMatching(`source: .*${file}:\\d+:\\d+ error ${rule}`),
    )
  })

  it('fails for a warning', async () => {
    const spec = join(directory, 'openapi.yaml')
    await writeFile(
      spec,
      JSON.stringify({ openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {} }),
    )
    const config = join(directory, 'redocly.yaml')
    await writeFile(config, 'rules: { info-license: warn }')
    expect(await lintSpec(spec, config)).toEqual([expect.stringContaining('warn info-license')])
  })

  it('fails for what only the strict rules of the bundle find', async () => {
    const spec = join(directory, 'openapi.yaml')
    const info = { title: 'A', version: '1', mood: 'good' }
    await writeFile(spec, JSON.stringify({ openapi: '3.1.0', info, paths: {} }))
    const config = join(directory, 'redocly.yaml')
    await writeFile(config, 'rules: {}')
    expect(await lintSpec(spec, config)).toEqual([
      expect.stringMatching(/^bundle: .* struct: .*mood/),
    ])
  })
})
