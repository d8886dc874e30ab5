/** No upstream keeps the messages of others waiting for longer. */
const LONGEST_MS = 3_600_000

/**
 * A `Retry-After`, a number of seconds or a date, as milliseconds from now: at most an hour. Null
 * where there is none that can be read.
 */
export const retryAfterMs = (header: string | null, now: number): number | null => {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_MS)
  const at = /^[A-Z][a-z]{2}, /.test(text) ? Date.parse(text) : NaN
  return Number.isNaN(at) ? null : Math.min(Math.max(0, at - now), LONGEST_MS)
}
