import { entityTag, hasTag } from './entity-tag.ts'

/** What names one version of a file. */
export interface Validators {
  etag: string
  /** An HTTP date, to the second. */
  lastModified: string
}

/** The headers by which a caller says what it has. */
export interface Conditions {
  'if-none-match'?: string
  'if-modified-since'?: string
  'if-range'?: string
}

export const validatorsOf = (sha256: string, storedAt: number): Validators => ({
  etag: entityTag(sha256),
  lastModified: new Date(storedAt).toUTCString(),
})

/** Whether the caller has this version. The tag decides where there is one, and the date else. */
export const isUnchanged = (
  conditions: Conditions,
  { etag, lastModified }: Validators,
): boolean => {
  const { 'if-none-match': tags, 'if-modified-since': since } = conditions
  if (tags !== undefined) return hasTag(tags, etag)
  return since !== undefined && Date.parse(lastModified) <= httpDate(since)
}

/** Whether a part goes with the part that the caller has. Both are compared to the letter. */
export const isSameForRange = (
  { 'if-range': given }: Conditions,
  { etag, lastModified }: Validators,
): boolean => given === undefined || given === etag || given === lastModified

/** The form that is sent, and the two old ones that are still to be read; NaN for all else. */
const HTTP_DATE =
  /^(\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT|\w{6,9}, \d{2}-\w{3}-\d{2} \d{2}:\d{2}:\d{2} GMT|\w{3} \w{3} [ \d]\d \d{2}:\d{2}:\d{2} \d{4})$/

const httpDate = (text: string): number => {
  const given = text.trim()
  if (!HTTP_DATE.test(given)) return NaN
  return Date.parse(given.endsWith(' GMT') ? given : `${given} GMT`)
}
