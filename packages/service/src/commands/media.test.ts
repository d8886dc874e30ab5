import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createChat } from '@postel/core'
import { openFolder } from '@postel/storage'
import { describe, expect, it } from 'vitest'
import { verifyMedia } from './media.ts'
import { useServiceBeside } from './service-beside.test-support.ts'

const MIB = 1_048_576

const beside = useServiceBeside()

const verify = () => verifyMedia(beside.source())

/** Stores a file for each of these sizes; the paths of the files. */
const store = async (...sizes: number[]): Promise<string[]> => {
  const { storage, account } = beside.service
  const blobs = await openFolder(beside.service.folder.mediaFolder)
  let drawn = 0
  const randomBytes = (count: number) => Buffer.alloc(count, (drawn += 1))
  const chat = createChat({ storage, blobs, clock: { now: () => Date.now() }, randomBytes })
  const { id } = await chat.createService({ accountId: account.id, friendlyName: 'a' })
  const place = { accountId: account.id, serviceId: id }
  const names: string[] = []
  for (const [index, size] of sizes.entries()) {
    const content = (async function* () {
      yield Buffer.alloc(size, index + 1)
    })()
    const upload = { contentType: 'image/png', filename: null, author: null, content }
    const { stored } = await chat.uploadMedia(place, upload)
    names.push(stored.blob.sha256)
  }
  return names.map((name) =>
    join(beside.service.folder.mediaFolder, name.slice(0, 2), name.slice(2)),
  )
}

const flip = async (path: string, at: number): Promise<void> => {
  const bytes = await readFile(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
}

describe('postel media verify', () => {
  it('counts what it read, and finds no fault in whole files', async () => {
    expect(await verify()).toBe('0 files with 0 bytes: 0 damaged')
    await store(10, 2 * MIB + 5)
    expect(await verify()).toBe(`2 files with ${2 * MIB + 15} bytes: 0 damaged`)
  })

  it('names each damaged file and the place of the damage', async () => {
    const [flipped = '', cut = '', gone = ''] = await store(2 * MIB + 5, 20, 30, 40)
    await flip(flipped, MIB + 7)
    await truncate(cut, 19)
    await rm(gone)
    const report = verify()
    await expect(report).rejects.toThrow(/ is damaged in its 1 MiB chunk 1$/m)
    await expect(report).rejects.toThrow(/ has 19 bytes and not 20$/m)
    await expect(report).rejects.toThrow(/ is missing$/m)
    await expect(report).rejects.toThrow(/^4 files with \d+ bytes: 3 damaged$/m)
  })

  it('leaves what a service is just writing', async () => {
    const incoming = join(beside.service.folder.mediaFolder, 'incoming')
    await writeFile(join(incoming, 'half'), 'x')
    await verify()
    expect(await readdir(incoming)).toEqual(['half'])
  })
})
