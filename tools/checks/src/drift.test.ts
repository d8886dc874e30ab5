import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generateAll, UnsupportedError } from '@postel/codegen'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findDrift } from './drift.ts'

const FOLDER = 'packages/server/src/generated'
const generated = new Map([[FOLDER, new Map([['a.gen.ts', 'a\n']])]])

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'drift-'))
  await mkdir(join(root, 'packages/empty'), { recursive: true })
})

afterEach(async () => {
  await rm(root, { recursive: true })
})

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, file)), { recursive: true })
  await writeFile(join(root, file), text)
}

describe('findDrift', () => {
  test('finds nothing where the files are as generated, hand-written ones beside them', async () => {
    await put(`${FOLDER}/a.gen.ts`, 'a\n')
    await put(`${FOLDER}/notes.ts`, 'by hand\n')
    expect(await findDrift(root, generated)).toEqual([])
  })

  test('finds a file that was changed by hand', async () => {
    await put(`${FOLDER}/a.gen.ts`, 'a \n')
    expect(await findDrift(root, generated)).toEqual([
      `${FOLDER}/a.gen.ts is not what the contract gives: run \`npm run gen\``,
    ])
  })

  test('finds a file that is missing', async () => {
    expect(await findDrift(root, generated)).toEqual([
      `${FOLDER}/a.gen.ts is missing: run \`npm run gen\``,
    ])
  })

  test.each(['packages/server/src/generated/old.gen.ts', 'packages/other/src/deep/old.gen.ts'])(
    'finds the stale %s',
    async (stale) => {
      await put(`${FOLDER}/a.gen.ts`, 'a\n')
      await put(stale, 'old\n')
      expect(await findDrift(root, generated)).toEqual([
        `${stale} is not generated any more: run \`npm run gen\``,
      ])
    },
  )
})

describe('generateAll', () => {
  test('fails as a whole on a document that has no code', async () => {
    const document = { openapi: '3.0.3', info: { title: 'T', version: '1' }, paths: {} }
    await expect(generateAll(document)).rejects.toThrow(UnsupportedError)
  })
})
