import type { AccountId, CachePlace, CachedMedia } from '@postel/core'
import type { MediaCacheReads, MediaCacheRows } from '@postel/core'
import type { Connection } from '../connection.ts'
import type { On } from '../methods.ts'
import { Query, pick } from '../query.ts'
import type { MediaCacheRow } from '../schema-media-cache.ts'
import { blobOf } from './stored-media.ts'

const ENTRY_COUNT_MAX = 1_000
/** One entry comes at a time, so this is more than ever are too many. */
const FORGOTTEN_COUNT_MAX = 10

export const mediaCacheReads: On<Connection, MediaCacheReads> = {
  cachedMedia: (connection, place) => findCached(connection, place),
}

export const mediaCacheRows: On<Connection, MediaCacheRows> = {
  ...mediaCacheReads,
  cacheMedia: (connection, place, cached, at) => cacheMedia(connection, place, cached, at),
  forgetCachedMedia: async (connection, place) => {
    await connection.run(remove, place)
  },
  clearMediaCache: async (connection, accountId) => {
    await connection.run(removeAll, { accountId })
  },
}

const findCached = async (
  connection: Connection,
  place: CachePlace,
): Promise<CachedMedia | null> => {
  const row = await connection.first(byPlace, place)
  if (row === null) return null
  return {
    etag: row.etag,
    lastModified: row.last_modified,
    freshUntil: row.fresh_until,
    receivedBytes: row.received_bytes,
    stored: { contentType: row.content_type, blob: blobOf(row) },
  }
}

const byPlace = new Query((db, place: CachePlace) =>
  db
    .selectFrom('media_cache')
    .innerJoin('blobs', 'blobs.sha256', 'media_cache.blob_sha256')
    .selectAll('media_cache')
    .select(['blobs.size_bytes', 'blobs.chunk_sha256'])
    .where('account_id', '=', place.accountId)
    .where('url_sha256', '=', place.urlSha256),
)

const cacheMedia = async (
  connection: Connection,
  { accountId, urlSha256 }: CachePlace,
  { stored, etag, lastModified, freshUntil, receivedBytes }: CachedMedia,
  at: number,
): Promise<void> => {
  await connection.run(put, {
    account_id: accountId,
    url_sha256: urlSha256,
    etag,
    last_modified: lastModified,
    fresh_until: freshUntil,
    content_type: stored.contentType,
    received_bytes: receivedBytes,
    blob_sha256: stored.blob.sha256,
    cached_at: at,
  })
  await connection.run(forgetOldest, { accountId })
}

const CHANGING = [
  'etag',
  'last_modified',
  'fresh_until',
  'content_type',
  'received_bytes',
  'blob_sha256',
  'cached_at',
] as const

const put = new Query((db, row: MediaCacheRow) =>
  db
    .insertInto('media_cache')
    .values(pick(row, ['account_id', 'url_sha256', ...CHANGING]))
    .onConflict((conflict) =>
      conflict.columns(['account_id', 'url_sha256']).doUpdateSet(pick(row, CHANGING)),
    ),
)

const forgetOldest = new Query((db, { accountId }: { accountId: AccountId }) =>
  db
    .deleteFrom('media_cache')
    .where('account_id', '=', accountId)
    .where('url_sha256', 'in', (eb) =>
      eb
        .selectFrom('media_cache')
        .select('url_sha256')
        .where('account_id', '=', accountId)
        .orderBy('cached_at', 'desc')
        .limit(FORGOTTEN_COUNT_MAX)
        .offset(ENTRY_COUNT_MAX),
    ),
)

const remove = new Query((db, { accountId, urlSha256 }: CachePlace) =>
  db
    .deleteFrom('media_cache')
    .where('account_id', '=', accountId)
    .where('url_sha256', '=', urlSha256),
)

const removeAll = new Query((db, { accountId }: { accountId: AccountId }) =>
  db.deleteFrom('media_cache').where('account_id', '=', accountId),
)
