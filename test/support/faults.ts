import type { BlobStore, JobQueue, Storage } from '@postel/core'
import type { Overrides } from 'postel'

export interface FaultSwitch {
  overrides: Overrides
  /** From now on every read and write of messages and media fails; accounts are still found. */
  breakRows(broken: boolean): void
  breakBlobs(broken: boolean): void
}

/** What a request needs to know who asks. */
const IDENTITY = new Set<PropertyKey>(['account', 'apiToken', 'apiTokenByHash'])

/** A service whose storage and media store fail when told to, as a full disk would make them. */
export const faultSwitch = (): FaultSwitch => {
  let rowsBroken = false
  let blobsBroken = false
  const broken = (): never => {
    throw new Error('injected fault: the disk is gone')
  }
  const wrapStorage = (real: Storage): Storage => {
    const reads = new Proxy(real.reads, {
      get: (target, name) => {
        if (rowsBroken && !IDENTITY.has(name)) {
          return () => Promise.reject(new Error('injected fault'))
        }
        const value: unknown = Reflect.get(target, name)
        return typeof value === 'function' ? (value.bind(target) as unknown) : value
      },
    })
    return {
      reads,
      write: (unit) =>
        rowsBroken ? Promise.reject(new Error('injected fault')) : real.write(unit),
      close: () => real.close(),
    }
  }
  const wrapBlobs = (real: BlobStore): BlobStore => ({
    ...real,
    put: (source, sizeBytesMax) => (blobsBroken ? broken() : real.put(source, sizeBytesMax)),
    get: (blob, range) => (blobsBroken ? broken() : real.get(blob, range)),
    has: (sha256) => (blobsBroken ? broken() : real.has(sha256)),
  })
  const wrapJobs = (real: JobQueue): JobQueue => ({
    ...real,
    counts: () => (rowsBroken ? Promise.reject(new Error('injected fault')) : real.counts()),
  })
  return {
    overrides: { wrapStorage, wrapBlobs, wrapJobs },
    breakRows: (broken) => {
      rowsBroken = broken
    },
    breakBlobs: (broken) => {
      blobsBroken = broken
    },
  }
}
