import { readConfig } from '@changesets/config'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const repository = join(import.meta.dirname, '../..')
const script = join(repository, 'tools/release/stamp-manifests.mjs')

test('the configuration of changesets is right for the packages that there are', async () => {
  const { config, errors, warnings } = await readConfig(repository)
  expect({ errors, warnings }).toEqual({ errors: undefined, warnings: [] })
  expect(config?.access).toBe('public')
  // One version for all.
  expect(config?.fixed.flat()).toEqual(expect.arrayContaining(['postel', '@postel/client']))
})

describe('stamp-manifests', () => {
  let directory: string
  const put = async (folder: string, manifest: object): Promise<void> => {
    await mkdir(join(directory, folder), { recursive: true })
    await writeFile(join(directory, folder, 'package.json'), JSON.stringify(manifest))
  }
  const read = async (folder: string): Promise<unknown> =>
    JSON.parse(await readFile(join(directory, folder, 'package.json'), 'utf8')) as unknown
  const stamp = (GITHUB_REPOSITORY: string) =>
    run(process.execPath, [script], { cwd: directory, env: { ...process.env, GITHUB_REPOSITORY } })

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'postel-release-'))
    await put('spec', { name: 'a', version: '1.0.0' })
    await put('packages/b', {
      name: 'b',
      version: '1.0.0',
      publishConfig: { exports: { '.': 'x' } },
    })
    await put('packages/c', { name: 'c', private: true })
  })
  afterAll(() => rm(directory, { recursive: true }))

  test('says where each published package comes from, and asks for provenance', async () => {
    await stamp('owner/name')
    const url = 'git+https://github.com/owner/name.git'
    expect(await read('spec')).toMatchObject({ repository: { url, directory: 'spec' } })
    expect(await read('packages/b')).toEqual({
      name: 'b',
      version: '1.0.0',
      publishConfig: { exports: { '.': 'x' }, access: 'public', provenance: true },
      repository: { type: 'git', url, directory: 'packages/b' },
    })
    expect(await read('packages/c')).toEqual({ name: 'c', private: true })
  })

  test('refuses to guess', async () => {
    await expect(stamp('')).rejects.toThrow('GITHUB_REPOSITORY is ""; a release needs it')
  })
})
