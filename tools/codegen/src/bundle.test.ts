import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { BundleError, bundleSpec } from './bundle.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'bundle-'))
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

const root = `openapi: 3.1.1
info: { title: T, version: '1' }
paths: { /a: { get: { $ref: operation.yaml } } }
`

describe('bundleSpec', () => {
  test('draws every file into one object', async () => {
    await writeFile(join(directory, 'openapi.yaml'), root)
    await writeFile(join(directory, 'operation.yaml'), 'operationId: a\nresponses: {}\n')
    expect(await bundleSpec(join(directory, 'openapi.yaml'))).toMatchObject({
      paths: { '/a': { get: { operationId: 'a' } } },
    })
  })

  test('fails on a file that is not there, and names it', async () => {
    await writeFile(join(directory, 'openapi.yaml'), root)
    const attempt = bundleSpec(join(directory, 'openapi.yaml'))
    await expect(attempt).rejects.toThrow(BundleError)
    await expect(attempt).rejects.toThrow('operation.yaml')
  })
})
