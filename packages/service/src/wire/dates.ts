import type { TimeRange } from '@postel/core'

const SECOND_MS = 1_000
const DAY_MS = 86_400_000

/**
 * The time that a day (`YYYY-MM-DD`, UTC) or an RFC 3339 date-time stands for. Without a fraction,
 * a date-time stands for its whole second, which is all that this wire shows of a time. Null for a
 * date that does not exist.
 */
export const parseMoment = (text: string): Required<TimeRange> | null => {
  const [day = '', time] = text.split('T')
  const from = Date.parse(time === undefined ? `${day}T00:00:00Z` : text)
  if (Number.isNaN(from) || !isRealDay(day)) return null
  if (time === undefined) return { from, until: from + DAY_MS }
  return { from, until: from + (time.includes('.') ? 1 : SECOND_MS) }
}

/** Date.parse turns 30 February into 2 March. */
const isRealDay = (day: string): boolean => {
  const midnight = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
}

/** What lies in all of them. */
export const intersect = (ranges: readonly TimeRange[]): TimeRange => {
  const froms = ranges.flatMap(({ from }) => (from === undefined ? [] : [from]))
  const untils = ranges.flatMap(({ until }) => (until === undefined ? [] : [until]))
  return {
    ...(froms.length > 0 && { from: Math.max(...froms) }),
    ...(untils.length > 0 && { until: Math.min(...untils) }),
  }
}

/** RFC 2822 in UTC. `toUTCString` differs from it only in how it spells the zone. */
export const rfc2822 = (unixMs: number): string =>
  new Date(unixMs).toUTCString().replace('GMT', '+0000')
