import type { BlobInfo } from '@postel/core'
import type { Connection } from '../connection.ts'
import { Query, pick } from '../query.ts'
import type { BlobRow } from '../schema.ts'
import { blobOf, blobRowOf } from './stored-media.ts'

/** For a unit that makes media have these bytes. */
export const keepBlob = async (connection: Connection, blob: BlobInfo): Promise<void> => {
  await connection.run(insert, blobRowOf(blob))
}

const insert = new Query((db, row: BlobRow) =>
  db
    .insertInto('blobs')
    .values(pick(row, ['sha256', 'size_bytes', 'chunk_sha256']))
    .onConflict((conflict) => conflict.column('sha256').doNothing()),
)

export const isBlobNeeded = async (connection: Connection, sha256: string): Promise<boolean> =>
  (await connection.first(anyMedia, { sha256 })) !== null ||
  (await connection.first(anyChatMedia, { sha256 })) !== null

const anyMedia = new Query((db, values: { sha256: string }) =>
  db.selectFrom('media').select('id').where('blob_sha256', '=', values.sha256).limit(1),
)

const anyChatMedia = new Query((db, values: { sha256: string }) =>
  db.selectFrom('chat_media').select('id').where('blob_sha256', '=', values.sha256).limit(1),
)

export const listBlobs = async (
  connection: Connection,
  after: string,
  limit: number,
): Promise<BlobInfo[]> =>
  (await connection.all(blobsAfter, { after, limit })).map(({ sha256: blob_sha256, ...row }) =>
    blobOf({ ...row, blob_sha256 }),
  )

const blobsAfter = new Query((db, values: { after: string; limit: number }) =>
  db
    .selectFrom('blobs')
    .selectAll()
    .where('sha256', '>', values.after)
    .orderBy('sha256')
    .limit(values.limit),
)

/** Forgets unneeded bytes and notes when; false, and nothing changed, where media need them. */
export const releaseBlob = async (
  connection: Connection,
  sha256: string,
  at: number,
  forgetBefore: number,
): Promise<boolean> => {
  if (await isBlobNeeded(connection, sha256)) return false
  await connection.run(deleteBlob, { sha256 })
  await connection.run(note, { sha256, at })
  await connection.run(forgetNotes, { forgetBefore })
  return true
}

const deleteBlob = new Query((db, values: { sha256: string }) =>
  db.deleteFrom('blobs').where('sha256', '=', values.sha256),
)

const note = new Query((db, values: { sha256: string; at: number }) =>
  db
    .insertInto('blob_releases')
    .values({ sha256: values.sha256, released_at: values.at })
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet({ released_at: values.at })),
)

const forgetNotes = new Query((db, values: { forgetBefore: number }) =>
  db.deleteFrom('blob_releases').where('released_at', '<', values.forgetBefore),
)

export const isBlobReleasedSince = async (
  connection: Connection,
  sha256: string,
  since: number,
): Promise<boolean> => (await connection.first(releaseSince, { sha256, since })) !== null

const releaseSince = new Query((db, values: { sha256: string; since: number }) =>
  db
    .selectFrom('blob_releases')
    .select('sha256')
    .where('sha256', '=', values.sha256)
    .where('released_at', '>=', values.since),
)
