import type { Media } from '@postel/core'
import type { MediaRow } from '../schema.ts'
import { storedOf } from './stored-media.ts'

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
