import type { CacheTerms } from '@postel/core'

/** Of an answer, by lower-case name. */
export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>

const VALIDATOR_LENGTH_MAX = 1_024
/** A year; what says that it stays the same for longer is asked again then. */
const LIFETIME_SECONDS_MAX = 31_536_000

/**
 * How an answer that came just now may be used again; null where it may not be, or never could
 * without asking for all of it. The cache belongs to one account, so `private` answers are kept.
 * Nothing is taken for fresh that does not say so.
 */
export const readTerms = (headers: AnswerHeaders, now: number): CacheTerms | null => {
  const control = directivesOf(textOf(headers['cache-control']))
  if (control.has('no-store') || textOf(headers['vary']).trim() === '*') return null
  const etag = validatorOf(headers['etag'])
  const lastModified = validatorOf(headers['last-modified'])
  const seconds = Math.min(freshSeconds(headers, control, now), LIFETIME_SECONDS_MAX)
  if (etag === null && lastModified === null && seconds <= 0) return null
  return { etag, lastModified, freshUntil: now + Math.max(seconds, 0) * 1000 }
}

/** After a 304: it may leave out the validators that it confirms, and the time it must repeat. */
export const renewTerms = (
  known: CacheTerms,
  headers: AnswerHeaders,
  now: number,
): CacheTerms | null => {
  if (directivesOf(textOf(headers['cache-control'])).has('no-store')) return null
  const terms = readTerms(headers, now)
  return {
    etag: terms?.etag ?? known.etag,
    lastModified: terms?.lastModified ?? known.lastModified,
    freshUntil: terms?.freshUntil ?? now,
  }
}

/** What makes a request conditional on the kept bytes being out of date. */
export const conditionsOf = ({ etag, lastModified }: CacheTerms): Record<string, string> => ({
  ...(etag !== null && { 'if-none-match': etag }),
  ...(lastModified !== null && { 'if-modified-since': lastModified }),
})

const freshSeconds = (
  headers: AnswerHeaders,
  control: ReadonlyMap<string, string>,
  now: number,
): number => {
  if (control.has('no-cache')) return 0
  const age = secondsIn(textOf(headers['age']).trim()) ?? 0
  const maxAge = control.get('max-age')
  if (maxAge !== undefined) return (secondsIn(maxAge) ?? 0) - age
  const expires = Date.parse(textOf(headers['expires']))
  const date = Date.parse(textOf(headers['date']))
  return Number.isNaN(expires) ? 0 : (expires - (Number.isNaN(date) ? now : date)) / 1000 - age
}

const secondsIn = (text: string): number | null => (/^\d{1,15}$/.test(text) ? Number(text) : null)

const DIRECTIVE = /([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,"]*)))?/g

/** By lower-case name; of one that comes twice the first counts. */
const directivesOf = (text: string): Map<string, string> => {
  const found = new Map<string, string>()
  for (const [, name = '', quoted, plain] of text.matchAll(DIRECTIVE)) {
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, quoted ?? plain ?? '')
  }
  return found
}

const textOf = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? value.join(', ') : (value ?? '')

/** It is sent back as it came, so nothing is kept that would not pass as a header. */
const validatorOf = (value: string | string[] | undefined): string | null => {
  const text = typeof value === 'string' ? value.trim() : ''
  const isSendable = text.length <= VALIDATOR_LENGTH_MAX && /^[\x20-\x7e]+$/.test(text)
  return isSendable ? text : null
}
