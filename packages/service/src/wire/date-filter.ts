import type { TimeRange } from '@postel/core'
import { intersect, parseMoment } from './dates.ts'

type Moment = Required<TimeRange>
type Dated<Name extends string> = Partial<Record<Name | `${Name}<` | `${Name}>`, string>>

/** What a wire means by the two open ends, and how it refuses a date that does not exist. */
export interface DateFilter {
  before(moment: Moment): TimeRange
  after(moment: Moment): TimeRange
  refuse(name: string): Error
}

/**
 * What lies at the one moment, before the other and after the third, as far as they are given. Null
 * where none is.
 */
export const readDateFilter = <Name extends string>(
  { before, after, refuse }: DateFilter,
  query: Dated<Name>,
  name: Name,
): TimeRange | null => {
  const read = (key: Name | `${Name}<` | `${Name}>`): Moment | undefined => {
    const text = query[key]
    if (text === undefined) return undefined
    const moment = parseMoment(text)
    if (moment === null) throw refuse(key)
    return moment
  }
  const [on, until, from] = [read(name), read(`${name}<`), read(`${name}>`)]
  const ranges = [on, until && before(until), from && after(from)]
  const given = ranges.filter((range) => range !== undefined)
  return given.length === 0 ? null : intersect(given)
}
