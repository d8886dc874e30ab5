import type { AvailableMedia, BlobStore } from '@postel/core'
import type { FetchSignedMediaResponse } from '@postel/server'
import { isSafeInline } from '../network/media-types.ts'
import { storedBytes, type BytesRequest as StoredBytesRequest } from './stored-bytes.ts'

export interface BytesRequest extends Omit<StoredBytesRequest, 'disposition' | 'storedAt'> {
  /** What the file is called where it is saved, without its extension. */
  fileStem: string
}

/** The same wherever bytes are served. */
export type BytesResponse = Extract<FetchSignedMediaResponse, { status: 200 | 206 | 304 }>

type WithBytes = Extract<BytesResponse, { status: 200 | 206 }>

/** Throws `RangeNotSatisfiableError`. */
export const mediaBytes = async (
  blobs: BlobStore,
  { stored, updatedAt }: AvailableMedia,
  request: BytesRequest,
): Promise<BytesResponse> => {
  // Only types that the contract declares are ever stored.
  const contentType = stored.contentType as WithBytes['contentType']
  const disposition = dispositionOf(contentType, request.fileStem)
  const answer = await storedBytes(blobs, stored, {
    ...request,
    disposition,
    // Media change once: when their bytes come.
    storedAt: updatedAt,
  })
  return answer.status === 304 ? answer : { ...answer, contentType }
}

const dispositionOf = (contentType: string, fileStem: string): string => {
  const extension = EXTENSIONS[contentType] ?? contentType.split('/')[1] ?? 'bin'
  const disposition = isSafeInline(contentType) ? 'inline' : 'attachment'
  return `${disposition}; filename="${fileStem}.${extension}"`
}

/** Where the subtype is no usual extension of its files. */
const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'video/3gpp': '3gp',
  'video/quicktime': 'mov',
  'text/plain': 'txt',
  'text/vcard': 'vcf',
  'text/calendar': 'ics',
}
