import { expect, it } from 'vitest'
import { BlobNotFoundError } from '@postel/core'
import type { BlobInfo, BlobStore, ListedBlob } from '@postel/core'
import { MIB, bytesOf, inParts, read } from './blob-bytes.ts'
import { NOON } from './builders.ts'

interface Time {
  now: number
}

/** How bytes are found and deleted; `time` is the clock of the store. */
export const describeBlobRemoval = (store: () => BlobStore, time: Time): void => {
  describeDelete(store, time)
  describeList(store, time)
}

const describeDelete = (store: () => BlobStore, time: Time): void => {
  it('removes the bytes, and does not mind when they are gone', async () => {
    const blobs = store()
    const blob = await blobs.put(inParts(bytesOf(10), 10), 10)
    expect(await blobs.has(blob.sha256)).toBe(true)
    expect(await blobs.delete(blob.sha256, NOON + 1)).toBe(true)
    expect(await blobs.delete(blob.sha256, NOON + 1)).toBe(true)
    expect(await blobs.has(blob.sha256)).toBe(false)
    await expect(read(blobs, blob)).rejects.toThrow(BlobNotFoundError)
  })

  it('leaves bytes that were put at that time or later, the first time or again', async () => {
    const blobs = store()
    const { sha256 } = await blobs.put(inParts(bytesOf(10), 10), 10)
    expect(await blobs.delete(sha256, NOON)).toBe(false)
    time.now = NOON + 500
    await blobs.put(inParts(bytesOf(10), 10), 10)
    expect(await blobs.delete(sha256, NOON + 500)).toBe(false)
    expect(await blobs.has(sha256)).toBe(true)
    expect(await blobs.delete(sha256, NOON + 501)).toBe(true)
  })

  it('never takes bytes that are put again at the same moment', async () => {
    const blobs = store()
    const bytes = bytesOf(1000)
    const put = (): Promise<BlobInfo> => blobs.put(inParts(bytes, 100), 1000)
    const { sha256 } = await put()
    for (let round = 0; round < 40; round += 1) {
      time.now += 1
      const deletes = Array.from({ length: 8 }, () => blobs.delete(sha256, time.now))
      await Promise.all([...deletes, put(), put()])
      expect(await blobs.has(sha256)).toBe(true)
    }
  })

  it('lets a reader that has begun read to the end', async () => {
    const blobs = store()
    const bytes = bytesOf(2 * MIB)
    const blob = await blobs.put(inParts(bytes, MIB), 2 * MIB)
    const parts: Uint8Array[] = []
    for await (const part of blobs.get(blob)) {
      parts.push(part)
      await blobs.delete(blob.sha256, NOON + 1)
    }
    expect(Buffer.concat(parts).equals(bytes)).toBe(true)
  })

  it.each(['../../etc/passwd', '', 'AB'.repeat(32)])('takes %j for no name', async (name) => {
    await expect(store().has(name)).rejects.toThrow('64 lowercase hex')
    await expect(store().delete(name, NOON)).rejects.toThrow('64 lowercase hex')
  })
}

const describeList = (store: () => BlobStore, time: Time): void => {
  const putSeveral = async (count: number): Promise<ListedBlob[]> => {
    const listed: ListedBlob[] = []
    for (let size = 1; size <= count; size += 1) {
      time.now = NOON + size
      const { sha256 } = await store().put(inParts(bytesOf(size), size), size)
      listed.push({ sha256, putAt: time.now })
    }
    return listed.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1))
  }

  it('lists nothing where nothing was put', async () => {
    expect(await store().list('', 10)).toEqual([])
  })

  it('lists names in order with the time they were last put, part by part', async () => {
    const all = await putSeveral(30)
    const blobs = store()
    expect(await blobs.list('', 100)).toEqual(all)
    const parts: ListedBlob[] = []
    for (let part = await blobs.list('', 7); part.length > 0;) {
      expect(part.length).toBeLessThanOrEqual(7)
      parts.push(...part)
      part = await blobs.list(part.at(-1)?.sha256 ?? '', 7)
    }
    expect(parts).toEqual(all)
  })

  it('goes on after a name that is gone', async () => {
    const all = await putSeveral(5)
    const second = all[1]?.sha256 ?? ''
    await store().delete(second, NOON + 100)
    expect(await store().list(second, 10)).toEqual(all.slice(2))
  })
}
