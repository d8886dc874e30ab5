import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BlobDamagedError, BlobNotFoundError, BlobTooLargeError } from '@postel/core'
import type { BlobInfo, BlobStore, ByteRange, Clock } from '@postel/core'
import { MIB, bytesOf, chunksOf, inParts, read, sha256 } from './blob-bytes.ts'
import { NOON } from './builders.ts'
import { describeBlobRemoval } from './describe-blob-removal.ts'

export interface BlobBackend {
  blobs: BlobStore
  /** Changes the kept bytes behind the store's back, as a failing disk would. */
  tamper(sha256: string, change: (bytes: Buffer) => Buffer): Promise<void>
  /** How many bytes are kept in all, under whatever names. */
  keptBytes(): Promise<number>
  remove(): Promise<void>
}

/** What every blob store promises, wherever the bytes are. `open` answers an empty one. */
export const describeBlobStore = (
  name: string,
  open: (clock: Clock) => Promise<BlobBackend>,
): void => {
  describe(`BlobStore on ${name}`, () => {
    let backend: BlobBackend
    const time = { now: NOON }
    beforeEach(async () => {
      time.now = NOON
      backend = await open({ now: () => time.now })
    })
    afterEach(() => backend.remove())

    describePut(() => backend)
    it('gives bytes a time that is not before the end of their source', async () => {
      const slow = async function* (): AsyncGenerator<Uint8Array> {
        yield bytesOf(10)
        time.now = NOON + 5_000
      }
      await backend.blobs.put(slow(), 10)
      const [listed] = await backend.blobs.list('', 1)
      expect(listed?.putAt).toBeGreaterThanOrEqual(NOON + 5_000)
    })
    describeRefusedPut(() => backend)
    describeGet(() => backend)
    describeDamage(() => backend)
    describeBlobRemoval(() => backend.blobs, time)
  })
}

const describePut = (backend: () => BlobBackend): void => {
  it.each([0, 1, MIB - 1, MIB, MIB + 1, 3 * MIB + 7])('keeps %i bytes whole', async (size) => {
    const bytes = bytesOf(size)
    const blob = await backend().blobs.put(inParts(bytes, 65_537), size)
    expect(blob.sizeBytes).toBe(size)
    expect(blob.sha256).toBe(sha256(bytes))
    expect(blob.chunkSha256).toEqual(chunksOf(bytes).map(sha256))
    expect(await read(backend().blobs, blob)).toEqual(bytes)
  })

  it('names the same bytes alike, however they arrive', async () => {
    const bytes = bytesOf(2 * MIB + 5)
    const sizes = [1000, MIB, 2 * MIB + 5]
    const puts = sizes.map((size) => backend().blobs.put(inParts(bytes, size), bytes.byteLength))
    const [first, ...others] = await Promise.all(puts)
    for (const other of others) expect(other).toEqual(first)
  })

  it('keeps the same bytes once when many put them at the same time', async () => {
    const bytes = bytesOf(100_000)
    const puts = Array.from({ length: 20 }, () => backend().blobs.put(inParts(bytes, 9999), 1e6))
    const [blob] = await Promise.all(puts)
    expect(blob && (await read(backend().blobs, blob))).toEqual(bytes)
    expect(await backend().keptBytes()).toBe(100_000)
  })
}

const describeRefusedPut = (backend: () => BlobBackend): void => {
  it('takes exactly the limit', async () => {
    const blob = await backend().blobs.put(inParts(bytesOf(5000), 999), 5000)
    expect(blob.sizeBytes).toBe(5000)
  })

  it('leaves nothing of bytes over the limit, and stops reading them', async () => {
    let isEnded = false
    const endless = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield bytesOf(1000)
      } finally {
        isEnded = true
      }
    }
    await expect(backend().blobs.put(endless(), 5000)).rejects.toThrow(BlobTooLargeError)
    expect(isEnded).toBe(true)
    expect(await backend().keptBytes()).toBe(0)
  })

  it('leaves nothing of a source that fails half-way', async () => {
    const failing = async function* (): AsyncGenerator<Uint8Array> {
      yield bytesOf(1000)
      throw new Error('connection reset')
    }
    await expect(backend().blobs.put(failing(), 5000)).rejects.toThrow('connection reset')
    expect(await backend().keptBytes()).toBe(0)
    expect(await backend().blobs.has(sha256(bytesOf(1000)))).toBe(false)
  })
}

const describeGet = (backend: () => BlobBackend): void => {
  const SIZE = 3 * MIB + 7
  const ranges: [string, ByteRange][] = [
    ['the first byte', { start: 0, end: 0 }],
    ['the last byte', { start: SIZE - 1, end: SIZE - 1 }],
    ['within one chunk', { start: MIB + 10, end: MIB + 20 }],
    ['exactly one chunk', { start: MIB, end: 2 * MIB - 1 }],
    ['across chunks', { start: MIB - 1, end: 2 * MIB }],
    ['all', { start: 0, end: SIZE - 1 }],
  ]
  it.each(ranges)('hands out a range: %s', async (_, range) => {
    const bytes = bytesOf(SIZE)
    const blob = await backend().blobs.put(inParts(bytes, MIB), SIZE)
    const expected = bytes.subarray(range.start, range.end + 1)
    expect((await read(backend().blobs, blob, range)).equals(expected)).toBe(true)
  })

  it.each([
    { start: -1, end: 2 },
    { start: 3, end: 2 },
    { start: 0, end: 10 },
    { start: 10, end: 10 },
  ])('refuses the range $start to $end of ten bytes', async (range) => {
    const blob = await backend().blobs.put(inParts(bytesOf(10), 10), 10)
    await expect(read(backend().blobs, blob, range)).rejects.toThrow(RangeError)
  })

  it('says that bytes are not there', async () => {
    const missing = { sha256: sha256(bytesOf(3)), sizeBytes: 3, chunkSha256: [sha256(bytesOf(3))] }
    await expect(read(backend().blobs, missing)).rejects.toThrow(BlobNotFoundError)
  })

  it('serves a reader that began before the bytes were put again', async () => {
    const bytes = bytesOf(2 * MIB)
    const blob = await backend().blobs.put(inParts(bytes, MIB), 2 * MIB)
    const parts: Uint8Array[] = []
    for await (const part of backend().blobs.get(blob)) {
      parts.push(part)
      await backend().blobs.put(inParts(bytes, MIB), 2 * MIB)
    }
    expect(Buffer.concat(parts).equals(bytes)).toBe(true)
  })
}

const describeDamage = (backend: () => BlobBackend): void => {
  const putDamaged = async (change: (bytes: Buffer) => Buffer): Promise<BlobInfo> => {
    const blob = await backend().blobs.put(inParts(bytesOf(2 * MIB + 5), MIB), 3 * MIB)
    await backend().tamper(blob.sha256, change)
    return blob
  }
  const flipAt = (index: number) => (bytes: Buffer) => {
    bytes[index] = (bytes[index] ?? 0) ^ 1
    return bytes
  }

  it.each([0, MIB - 1, MIB, 2 * MIB + 4])('notices one changed bit at byte %i', async (index) => {
    const blob = await putDamaged(flipAt(index))
    await expect(read(backend().blobs, blob)).rejects.toThrow(BlobDamagedError)
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['emptied', () => Buffer.alloc(0)],
    ['grown', (bytes: Buffer) => Buffer.concat([bytes, bytes])],
  ])('notices bytes that were %s before it hands out any', async (_, change) => {
    const blob = await putDamaged(change)
    const first = backend().blobs.get(blob)[Symbol.asyncIterator]().next()
    await expect(first).rejects.toThrow(BlobDamagedError)
  })

  it('hands out whole chunks before the damaged one, and nothing of that', async () => {
    const blob = await putDamaged(flipAt(MIB + 1))
    let handedOut = 0
    const reading = (async () => {
      for await (const part of backend().blobs.get(blob)) handedOut += part.byteLength
    })()
    await expect(reading).rejects.toThrow(BlobDamagedError)
    expect(handedOut).toBe(MIB)
  })

  it('still serves a range that does not touch the damaged chunk', async () => {
    const blob = await putDamaged(flipAt(MIB + 1))
    const range = { start: 2 * MIB, end: 2 * MIB + 4 }
    expect(await read(backend().blobs, blob, range)).toHaveLength(5)
    const touching = read(backend().blobs, blob, { start: 0, end: MIB })
    await expect(touching).rejects.toThrow(BlobDamagedError)
  })

  it('is healed by putting the bytes again', async () => {
    const blob = await putDamaged(flipAt(7))
    await backend().blobs.put(inParts(bytesOf(2 * MIB + 5), MIB), 3 * MIB)
    expect(await read(backend().blobs, blob)).toHaveLength(2 * MIB + 5)
  })
}
