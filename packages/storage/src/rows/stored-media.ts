import type { BlobInfo, StoredMedia } from '@postel/core'
import type { BlobRow } from '../schema.ts'

interface StoredColumns {
  content_type: string | null
  blob_sha256: string | null
  size_bytes: number | null
  chunk_sha256: string | null
}

/** Null where the row has no bytes. */
export const storedOf = (row: StoredColumns): StoredMedia | null => {
  const { content_type, blob_sha256, size_bytes, chunk_sha256 } = row
  if (content_type === null || blob_sha256 === null) return null
  if (size_bytes === null || chunk_sha256 === null) return null
  return { contentType: content_type, blob: blobOf({ blob_sha256, size_bytes, chunk_sha256 }) }
}

interface BlobColumns {
  blob_sha256: string
  size_bytes: number
  chunk_sha256: string
}

export const blobOf = ({ blob_sha256, size_bytes, chunk_sha256 }: BlobColumns): BlobInfo => ({
  sha256: blob_sha256,
  sizeBytes: size_bytes,
  chunkSha256: chunk_sha256.match(/.{64}/g) ?? [],
})

export const blobRowOf = (blob: BlobInfo): BlobRow => ({
  sha256: blob.sha256,
  size_bytes: blob.sizeBytes,
  chunk_sha256: blob.chunkSha256.join(''),
})
