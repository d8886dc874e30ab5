/** ISO 8601 to the second, in UTC: all that this wire shows of a time. */
export const isoSeconds = (unixMs: number): string =>
  new Date(unixMs).toISOString().replace(/\.\d+Z$/, 'Z')

const EARLIEST = Date.parse('0000-01-01T00:00:00Z')
const LATEST = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * The time of an RFC 3339 date-time, of which the contract has made sure. Null where it is of a year
 * in UTC that cannot be told again in four digits.
 */
export const parseDateTime = (text: string): number | null => {
  const unixMs = Date.parse(text)
  return unixMs >= EARLIEST && unixMs <= LATEST ? unixMs : null
}
