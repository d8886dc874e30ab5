import type { ResponseValue } from '@postel/server'
import type { Sample } from './media.ts'

/** The request headers that decide which part of a file is answered. */
export interface Conditions {
  ifNoneMatch: string | undefined
  ifRange: string | undefined
  range: string | undefined
}

export interface ByteRange {
  start: number
  /** The last byte, included. */
  end: number
}

/**
 * Null for what is no single range and is therefore ignored; unsatisfiable when it begins behind
 * the end.
 */
export const readRange = (header: string, size: number): ByteRange | 'unsatisfiable' | null => {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header.trim()) ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return null
  if (first === '') {
    const count = Math.min(Number(last), size)
    return count === 0 ? 'unsatisfiable' : { start: size - count, end: size - 1 }
  }
  const [start, end] = [Number(first), last === '' ? size - 1 : Math.min(Number(last), size - 1)]
  if (last !== '' && Number(last) < start) return null
  return start >= size ? 'unsatisfiable' : { start, end }
}

const matches = (header: string, etag: string): boolean =>
  header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag)

const wanted = ({ range, ifRange }: Conditions, { bytes, etag }: Sample) => {
  if (range === undefined || (ifRange !== undefined && ifRange !== etag)) return null
  return readRange(range, bytes.byteLength)
}

/** The status that the request's headers lead to for this file. */
export const byteStatus = (conditions: Conditions, sample: Sample): number => {
  const { ifNoneMatch } = conditions
  if (ifNoneMatch !== undefined && matches(ifNoneMatch, sample.etag)) return 304
  const range = wanted(conditions, sample)
  if (range === null) return 200
  return range === 'unsatisfiable' ? 416 : 206
}

const INLINE = /^(image|audio|video)\//

/** The headers of the contract's examples speak of another file; these speak of this one. */
const trueHeaders = (
  answer: ResponseValue,
  { etag, bytes, extension }: Sample,
  range: ByteRange,
): Record<string, string> => {
  const { start, end } = range
  const truths: Record<string, string> = {
    ETag: etag,
    'Content-Length': String(end - start + 1),
    'Content-Range':
      answer.status === 416
        ? `bytes */${bytes.byteLength}`
        : `bytes ${start}-${end}/${bytes.byteLength}`,
    'Content-Disposition':
      (INLINE.test(answer.contentType ?? '') ? 'inline' : 'attachment') +
      `; filename="sample.${extension}"`,
  }
  const declared = Object.entries(answer.headers ?? {})
  return Object.fromEntries(declared.map(([name, value]) => [name, truths[name] ?? value]))
}

/** Puts the file in the place of what Prism makes of a binary schema. */
export const withBytes = (
  answer: ResponseValue,
  sample: Sample,
  conditions: Conditions,
): ResponseValue => {
  const { bytes } = sample
  const asked = answer.status === 206 ? wanted(conditions, sample) : null
  const range =
    asked === null || asked === 'unsatisfiable' ? { start: 0, end: bytes.byteLength - 1 } : asked
  const headers = trueHeaders(answer, sample, range)
  const hasBytes = answer.status === 200 || answer.status === 206
  const body = hasBytes ? bytes.subarray(range.start, range.end + 1) : answer.body
  return { ...answer, headers, ...(body === undefined ? {} : { body }) }
}
