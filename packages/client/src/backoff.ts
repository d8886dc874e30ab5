const FIRST_MS = 250
const BACKOFF_MS_MAX = 8_000
const RETRY_AFTER_MS_MAX = 30_000

/** Twice as long after each attempt, and half of it up to chance, so that callers spread. */
export const backoffMs = (attempt: number): number => {
  const ms = Math.min(FIRST_MS * 2 ** (attempt - 1), BACKOFF_MS_MAX)
  return ms / 2 + Math.random() * (ms / 2)
}

/**
 * How long to wait before the next attempt: as `Retry-After` says, in seconds or as a date, or the
 * usual time. Nothing where it asks for more than half a minute: that is for the caller to decide.
 */
export const waitMsAfter = (response: Response, attempt: number): number | undefined => {
  const said = response.headers.get('retry-after') ?? ''
  // `Date.parse` takes -1 for a year that has gone by.
  const date = /^[A-Z][a-z]{2}/.test(said) ? Date.parse(said) : NaN
  const seconds = /^\d+$/.test(said) ? Number(said) : (date - Date.now()) / 1000
  if (Number.isNaN(seconds)) return backoffMs(attempt)
  const ms = Math.max(0, seconds * 1000)
  // A little more, because all who were turned away were told the same.
  return ms > RETRY_AFTER_MS_MAX ? undefined : ms + Math.random() * FIRST_MS
}
