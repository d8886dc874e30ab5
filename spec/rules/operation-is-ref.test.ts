import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConfig, lint, stringifyYaml } from '@redocly/openapi-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import createPlugin from './plugin.ts'
import { documentOf } from './testing.ts'

let directory = ''

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'postel-rules-'))
  const operation = { operationId: 'listMessages', responses: {} }
  await writeFile(join(directory, 'listMessages.yaml'), stringifyYaml(operation))
  await writeFile(join(directory, 'messages.yaml'), stringifyYaml(operation))
})

afterAll(() => rm(directory, { recursive: true, force: true }))

const problemsOf = (operation: Record<string, unknown>): Promise<string[]> =>
  problemsOfDocument(documentOf(operation))

async function problemsOfDocument(document: object): Promise<string[]> {
  const ref = join(directory, 'openapi.yaml')
  await writeFile(ref, stringifyYaml(document))
  const rules = { 'postel/operation-is-ref': 'error' } as const
  const config = await createConfig({ plugins: [createPlugin()], rules })
  return (await lint({ ref, config })).map(({ message }) => message)
}

it('operation-is-ref accepts a file named by its operationId', async () => {
  expect(await problemsOf({ $ref: 'listMessages.yaml' })).toEqual([])
})

it('operation-is-ref fails for a file with another name', async () => {
  const problems = await problemsOf({ $ref: 'messages.yaml' })
  expect(problems).toEqual([expect.stringContaining('name the file')])
})

it('operation-is-ref holds webhooks to the same', async () => {
  const webhooks = (operation: object) => ({
    ...documentOf({ $ref: 'listMessages.yaml' }),
    webhooks: { message: { post: operation } },
  })
  expect(await problemsOfDocument(webhooks({ $ref: 'listMessages.yaml' }))).toEqual([])
  const problems = await problemsOfDocument(webhooks({ $ref: 'messages.yaml' }))
  expect(problems).toEqual([expect.stringContaining('name the file')])
})

it('operation-is-ref fails for an operation written in place', async () => {
  const problems = await problemsOf({ operationId: 'listMessages', responses: {} })
  expect(problems).toEqual([expect.stringContaining('written in place')])
})
