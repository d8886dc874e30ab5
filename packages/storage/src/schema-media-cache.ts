import type { AccountId } from '@postel/core'

export interface MediaCacheSchema {
  media_cache: MediaCacheRow
}

/** An answer that an account may use again. It goes with the row of its bytes. */
export interface MediaCacheRow {
  account_id: AccountId
  /** Of the URL; the URL itself may hold secrets. */
  url_sha256: string
  etag: string | null
  last_modified: string | null
  fresh_until: number
  content_type: string
  received_bytes: number
  blob_sha256: string
  cached_at: number
}
