import type { BlobStore, Storage } from '@postel/core'
import type { FetchHealthResponse } from '@postel/server'
import type { Log } from '../log.ts'

/** The name that no bytes have. */
const NO_SHA256 = '0'.repeat(64)

interface HealthPorts {
  storage: Storage
  blobs: BlobStore
  log: Log
}

/** Looks at what every operation needs. */
export const fetchHealth = ({ storage, blobs, log }: HealthPorts) => {
  const answers = async (what: string, look: () => Promise<unknown>) => {
    try {
      await look()
      return 'ok'
    } catch (error) {
      log.error({ err: error }, `the health check of ${what} failed`)
      return 'failing'
    }
  }
  return async (): Promise<FetchHealthResponse> => {
    const [rows, media] = await Promise.all([
      answers('rows', () => storage.reads.accounts(1)),
      answers('media', () => blobs.has(NO_SHA256)),
    ])
    const isFine = rows === 'ok' && media === 'ok'
    return {
      status: isFine ? 200 : 503,
      contentType: 'application/json',
      body: { status: isFine ? 'ok' : 'unavailable', checks: { rows, media } },
      headers: { 'Cache-Control': 'no-store' },
    }
  }
}
