import { isUri, isUriReference } from './uri.ts'

interface Format {
  holds: (value: string) => boolean
  message: string
}

const matching = (expression: RegExp, accepted: string): Format => ({
  holds: (value) => expression.test(value),
  message: `must be ${accepted}`,
})

const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`
const IPV4 = String.raw`(?:${OCTET}\.){3}${OCTET}`
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const ATOM = String.raw`[a-z0-9!#$%&'*+/=?^_\x60{|}~-]+`
const MAIL_LABEL = '[a-z0-9](?:[a-z0-9-]*[a-z0-9])?'

/** Formats with a check; `binary` and `password` say nothing about the value. */
export const formats: Readonly<Record<string, Format | undefined>> = {
  date: { holds: isDate, message: 'must be a date such as 2026-11-21' },
  time: { holds: isTime, message: 'must be a time with a zone, such as 09:30:00Z' },
  'date-time': {
    holds: isDateTime,
    message: 'must be a date and time with a zone, such as 2026-11-21T09:30:00Z',
  },
  duration: { holds: isDuration, message: 'must be a duration such as P1DT12H' },
  email: matching(
    new RegExp(String.raw`^${ATOM}(?:\.${ATOM})*@(?:${MAIL_LABEL}\.)+${MAIL_LABEL}$`, 'i'),
    'an e-mail address such as name@example.com',
  ),
  hostname: matching(
    new RegExp(String.raw`^(?=.{1,253}\.?$)${LABEL}(?:\.${LABEL})*\.?$`, 'i'),
    'a host name such as api.example.com',
  ),
  ipv4: matching(new RegExp(`^${IPV4}$`), 'an IPv4 address such as 192.0.2.1'),
  ipv6: { holds: isIpv6, message: 'must be an IPv6 address such as 2001:db8::1' },
  uuid: matching(
    /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    'a UUID such as 0f8fad5b-d9cb-469f-a165-70867728950e',
  ),
  uri: { holds: isUri, message: 'must be an absolute URI such as https://example.com/a' },
  'uri-reference': {
    holds: isUriReference,
    message: 'must be a URI or a relative reference such as /a?b=c',
  },
  'json-pointer': matching(/^(?:\/(?:[^~/]|~[01])*)*$/, 'a JSON pointer such as /a/0'),
  regex: { holds: isRegularExpression, message: 'must be a regular expression' },
  byte: matching(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/, 'base64 text'),
}

/** RFC 3339 section 5.6, `full-date`. */
function isDate(value: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value)
  if (match === null) return false
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

/** RFC 3339 `full-time`; second 60 exists only where the clock in UTC says 23:59. */
function isTime(value: string): boolean {
  const match = TIME.exec(value)
  if (match === null) return false
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const sign = match[4] === '-' ? -1 : 1
  const [zoneHour, zoneMinute] = [Number(match[5] ?? 0), Number(match[6] ?? 0)]
  if (zoneHour > 23 || zoneMinute > 59) return false
  if (hour <= 23 && minute <= 59 && second < 60) return true
  const utcMinute = minute - sign * zoneMinute
  const utcHour = hour - sign * zoneHour - (utcMinute < 0 ? 1 : 0)
  return [23, -1].includes(utcHour) && [59, -1].includes(utcMinute) && second < 61
}

const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(?:z|([+-])(\d\d):(\d\d))$/i

/** RFC 3339 `date-time`. */
function isDateTime(value: string): boolean {
  return /^.{10}t/i.test(value) && isDate(value.slice(0, 10)) && isTime(value.slice(11))
}

/** RFC 3339 appendix A. */
function isDuration(value: string): boolean {
  return (
    /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(value) ||
    /^P\d+W$/.test(value)
  )
}

/** RFC 4291 section 2.2: eight groups, `::` for a run of them once, an IPv4 address as the last two. */
function isIpv6(value: string): boolean {
  const halves = value.split('::')
  if (halves.length > 2) return false
  const tail = halves.length - 1
  const counts = halves.map((half, index) => groupCount(half, index === tail))
  if (counts.some(Number.isNaN)) return false
  const total = counts.reduce((sum, count) => sum + count, 0)
  return halves.length === 2 ? total <= 7 : total === 8
}

function groupCount(half: string, isLast: boolean): number {
  if (half === '') return 0
  const groups = half.split(':')
  return groups.reduce((sum, group, index) => {
    if (/^[0-9a-f]{1,4}$/i.test(group)) return sum + 1
    const isIpv4 = isLast && index === groups.length - 1 && IPV4_ALONE.test(group)
    return isIpv4 ? sum + 2 : NaN
  }, 0)
}

const IPV4_ALONE = new RegExp(`^${IPV4}$`)

function isRegularExpression(value: string): boolean {
  // `\Z` is an anchor in other languages and the letter Z in this one.
  if (/[^\\]\\Z/.test(value)) return false
  try {
    new RegExp(value)
    return true
  } catch {
    return false
  }
}
