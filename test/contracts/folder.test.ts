import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Clock } from '@postel/core'
import { openFolder } from '@postel/storage'
import { describeBlobStore } from './describe-blob-store.ts'
import type { BlobBackend } from './describe-blob-store.ts'

const openEmptyFolder = async (clock?: Clock): Promise<BlobBackend & { directory: string }> => {
  const directory = await mkdtemp(join(tmpdir(), 'postel-folder-'))
  return {
    directory,
    blobs: await openFolder(directory, clock && { clock }),
    tamper: async (sha256, change) => {
      const path = join(directory, sha256.slice(0, 2), sha256.slice(2))
      await writeFile(path, change(await readFile(path)))
    },
    keptBytes: () => bytesUnder(directory),
    remove: () => rm(directory, { recursive: true }),
  }
}

const bytesUnder = async (directory: string): Promise<number> => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const stats = await Promise.all(files.map(({ parentPath, name }) => stat(join(parentPath, name))))
  return stats.reduce((sum, { size }) => sum + size, 0)
}

const one = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

describeBlobStore('a folder', openEmptyFolder)

describe('openFolder', () => {
  it('removes what a crash left half-written, and nothing else', async () => {
    const { directory, blobs, remove } = await openEmptyFolder()
    const blob = await blobs.put(one('whole'), 10)
    await writeFile(join(directory, 'incoming', 'cut-off'), 'hal')
    const reopened = await openFolder(directory)
    expect(await readdir(join(directory, 'incoming'))).toEqual([])
    expect(await reopened.has(blob.sha256)).toBe(true)
    await remove()
  })

  it('lists no file that is not a blob', async () => {
    const { directory, blobs, remove } = await openEmptyFolder()
    const { sha256 } = await blobs.put(one('whole'), 10)
    await writeFile(join(directory, 'incoming', 'coming'), 'ha')
    await writeFile(join(directory, 'README'), 'by hand')
    await writeFile(join(directory, sha256.slice(0, 2), 'note'), 'by hand')
    expect(await blobs.list('', 10)).toMatchObject([{ sha256 }])
    await remove()
  })

  it('takes its times from the clock of the machine where it is given none', async () => {
    const { blobs, remove } = await openEmptyFolder()
    const before = Date.now()
    await blobs.put(one('whole'), 10)
    const [listed] = await blobs.list('', 10)
    expect(listed?.putAt).toBeGreaterThanOrEqual(before)
    expect(listed?.putAt).toBeLessThanOrEqual(Date.now())
    await remove()
  })

  it('keeps the bytes from other users of the machine', async () => {
    const { directory, blobs, remove } = await openEmptyFolder()
    const { sha256 } = await blobs.put(one('private'), 10)
    const folder = join(directory, sha256.slice(0, 2))
    expect((await stat(folder)).mode & 0o077).toBe(0)
    expect((await stat(join(folder, sha256.slice(2)))).mode & 0o077).toBe(0)
    await remove()
  })
})
