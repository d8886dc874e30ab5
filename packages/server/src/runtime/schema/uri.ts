// RFC 3986 appendix A, put together from its productions. One liberty that validators in use share: an authority
// may follow one slash as well as two.

const HEX = '%[0-9a-f]{2}'
const SUB = `!$&'()*+,;=`
const UNRESERVED = String.raw`a-z0-9\-._~`
const PCHAR = `(?:[${UNRESERVED}${SUB}:@]|${HEX})`
const H16 = '[0-9a-f]{1,4}'
const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|[01]?\d\d?)`
const IPV4 = String.raw`(?:${OCTET}\.){3}${OCTET}`
const LS32 = `(?:${H16}:${H16}|${IPV4})`

const IPV6 = [
  `(?:${H16}:){6}${LS32}`,
  `::(?:${H16}:){5}${LS32}`,
  ...[4, 3, 2, 1, 0].map((after, before) => {
    const front = before === 0 ? `(?:${H16})?` : `(?:(?:${H16}:){0,${before}}${H16})?`
    return `${front}::${`(?:${H16}:){${after}}`}${LS32}`
  }),
  `(?:(?:${H16}:){0,5}${H16})?::${H16}`,
  `(?:(?:${H16}:){0,6}${H16})?::`,
].join('|')

const IP_FUTURE = String.raw`v[0-9a-f]+\.[${UNRESERVED}${SUB}:]+`
const USER = `(?:(?:[${UNRESERVED}${SUB}:]|${HEX})*@)?`
const HOST = String.raw`(?:\[(?:${IPV6}|${IP_FUTURE})\]|(?:[${UNRESERVED}${SUB}]|${HEX})*)`
const SCHEME = String.raw`[a-z][a-z0-9+\-.]*:`
const TAIL = String.raw`(?:\?(?:${PCHAR}|[/?])*)?(?:#(?:${PCHAR}|[/?])*)?`

const AUTHORITY = String.raw`\/?\/${USER}${HOST}(?::\d*)?(?:\/${PCHAR}*)*`
const ABSOLUTE = String.raw`\/(?:${PCHAR}+(?:\/${PCHAR}*)*)?`
const ROOTLESS = String.raw`${PCHAR}+(?:\/${PCHAR}*)*`

const URI = new RegExp(`^${SCHEME}(?:${AUTHORITY}|${ABSOLUTE}|${ROOTLESS})${TAIL}$`, 'i')
const REFERENCE = new RegExp(
  `^(?:${SCHEME})?(?:${AUTHORITY}|${ABSOLUTE}|${ROOTLESS})?${TAIL}$`,
  'i',
)

/** Nearly all links are plain paths or plain web addresses; these are quick to tell and need no second look. */
const PLAIN = String.raw`[${UNRESERVED}${SUB}:@/?]*`
const PLAIN_URI = new RegExp(String.raw`^https?:\/\/[a-z0-9.\-]+(?::\d*)?(?:[/?]${PLAIN})?$`, 'i')
const PLAIN_REFERENCE = new RegExp(String.raw`^\/(?!\/)${PLAIN}$`, 'i')

export const isUri = (value: string): boolean => PLAIN_URI.test(value) || URI.test(value)

export const isUriReference = (value: string): boolean =>
  PLAIN_REFERENCE.test(value) || REFERENCE.test(value)
