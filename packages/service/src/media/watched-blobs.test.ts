import { BlobDamagedError, BlobNotFoundError, type BlobInfo, type BlobStore } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { createLog } from '../log.ts'
import { watchedBlobs } from './watched-blobs.ts'

const sha256 = 'a'.repeat(64)
const blob: BlobInfo = { sha256, sizeBytes: 1, chunkSha256: [] }

const readWith = async (error: Error, isNeeded: boolean) => {
  const lines: unknown[] = []
  const log = createLog('warn', { write: (line) => void lines.push(JSON.parse(line)) })
  const get = (): AsyncIterable<Uint8Array> => ({
    [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(error) }),
  })
  const reads = { isBlobNeeded: () => Promise.resolve(isNeeded) }
  const store = watchedBlobs({ get } as unknown as BlobStore, reads, log)
  const first = store.get(blob)[Symbol.asyncIterator]().next()
  const thrown: unknown = await first.catch((reason: unknown) => reason)
  return { thrown, lines }
}

describe('watchedBlobs', () => {
  it('names in the log what is damaged, and where', async () => {
    const damaged = new BlobDamagedError(sha256, 2, 'is damaged')
    const { thrown, lines } = await readWith(damaged, true)
    expect(thrown).toBe(damaged)
    expect(lines).toMatchObject([{ level: 'error', sha256, chunk: 2 }])
  })

  it('takes bytes that are missing for damaged where media need them', async () => {
    const { thrown, lines } = await readWith(new BlobNotFoundError('no bytes'), true)
    expect(thrown).toBeInstanceOf(BlobDamagedError)
    expect(lines).toMatchObject([{ level: 'error', sha256, chunk: null }])
  })

  it('has nothing to say of bytes that nobody needs any more', async () => {
    const missing = new BlobNotFoundError('no bytes')
    expect(await readWith(missing, false)).toEqual({ thrown: missing, lines: [] })
  })
})
