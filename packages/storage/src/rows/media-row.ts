import type { BlobInfo, Media } from '@postel/core'
import type { BlobRow, MediaRow } from '../schema.ts'

export const MEDIA_COLUMNS = [
  'id',
  'message_id',
  'account_id',
  'position',
  'source_url',
  'content_type',
  'blob_sha256',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof MediaRow)[]

export const JOINED_COLUMNS = [
  'media.id',
  'message_id',
  'account_id',
  'position',
  'source_url',
  'content_type',
  'blob_sha256',
  'created_at',
  'updated_at',
  'size_bytes',
  'chunk_sha256',
] as const

type NewMediaRow = Omit<MediaRow, 'deleted_at'>
type JoinedRow = NewMediaRow & { size_bytes: number | null; chunk_sha256: string | null }

export const mediaRowOf = (media: Media): NewMediaRow => ({
  id: media.id,
  message_id: media.messageId,
  account_id: media.accountId,
  position: media.position,
  source_url: media.sourceUrl,
  content_type: media.stored?.contentType ?? null,
  blob_sha256: media.stored?.blob.sha256 ?? null,
  created_at: media.createdAt,
  updated_at: media.updatedAt,
})

export const blobRowOf = (blob: BlobInfo): BlobRow => ({
  sha256: blob.sha256,
  size_bytes: blob.sizeBytes,
  chunk_sha256: blob.chunkSha256.join(''),
})

export const mediaOf = (row: JoinedRow): Media => ({
  id: row.id,
  messageId: row.message_id,
  accountId: row.account_id,
  position: row.position,
  sourceUrl: row.source_url,
  stored: storedOf(row),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
})

const storedOf = (row: JoinedRow): Media['stored'] => {
  const { content_type, blob_sha256, size_bytes, chunk_sha256 } = row
  if (content_type === null || blob_sha256 === null) return null
  if (size_bytes === null || chunk_sha256 === null) return null
  const chunks = chunk_sha256.match(/.{64}/g) ?? []
  return {
    contentType: content_type,
    blob: { sha256: blob_sha256, sizeBytes: size_bytes, chunkSha256: chunks },
  }
}
