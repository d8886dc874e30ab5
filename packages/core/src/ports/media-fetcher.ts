import type { DeliveryFailure, StoredMedia } from '../message.ts'

/**
 * Brings the bytes behind a URL into the blob store, guarded against private addresses. Never
 * throws for what the far side does.
 */
export interface MediaFetcher {
  fetch(url: string, sizeBytesMax: number, signal: AbortSignal): Promise<FetchedMedia>
}

export type FetchedMedia =
  | { ok: true; stored: StoredMedia }
  | {
      ok: false
      failure: DeliveryFailure
      /** For the log, without the URL's query. */ reason: string
    }
