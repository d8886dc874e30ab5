import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeGenerated } from './write.ts'

let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'write-'))
})

afterEach(async () => {
  await rm(directory, { recursive: true })
})

describe('writeGenerated', () => {
  test('makes the folder and its files', async () => {
    const folder = join(directory, 'new/folder')
    const report = await writeGenerated(folder, new Map([['a.gen.ts', 'a']]))
    expect(report).toEqual({ written: ['a.gen.ts'], removed: [] })
    expect(await readFile(join(folder, 'a.gen.ts'), 'utf8')).toBe('a')
  })

  test('leaves a file that is right alone', async () => {
    const file = join(directory, 'a.gen.ts')
    await writeFile(file, 'a')
    await utimes(file, 1, 1)
    const report = await writeGenerated(directory, new Map([['a.gen.ts', 'a']]))
    expect(report).toEqual({ written: [], removed: [] })
    expect((await stat(file)).mtimeMs).toBe(1000)
  })

  test('removes what is not generated any more, and nothing written by hand', async () => {
    await writeFile(join(directory, 'old.gen.ts'), '')
    await writeFile(join(directory, 'notes.ts'), '')
    const report = await writeGenerated(directory, new Map([['a.gen.ts', 'a']]))
    expect(report).toEqual({ written: ['a.gen.ts'], removed: ['old.gen.ts'] })
    expect((await readdir(directory)).sort()).toEqual(['a.gen.ts', 'notes.ts'])
  })
})
