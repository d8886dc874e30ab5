import { hash } from 'node:crypto'

/**
 * Each chunk has a sha256 of its own, so that a range can be verified without reading all the rest.
 */
export const CHUNK_BYTES = 1_048_576

export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex')
