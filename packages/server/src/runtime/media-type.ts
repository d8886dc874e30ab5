export const FORM = 'application/x-www-form-urlencoded'

export const isJson = (mediaType: string): boolean => /^[^/]+\/(?:.+\+)?json$/.test(mediaType)

/** Text and XML types, and forms where they are answers, are handed over as one string. */
export const isText = (mediaType: string): boolean =>
  /^text\/|^application\/(?:.+\+)?xml$/.test(mediaType) || mediaType === FORM

// `image/*`, or `*/*` for any type: one entry that stands for many.
export const isRange = (mediaType: string): boolean => mediaType.endsWith('/*')

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+"
const MEDIA_TYPE = new RegExp(`^(${TOKEN}/${TOKEN})((?:[ \\t]*;.*)?)$`)
const PARAMETER = new RegExp(
  `^[ \\t]*;[ \\t]*(?:(${TOKEN})=(?:(${TOKEN})|"((?:[^"\\\\]|\\\\.)*)"))?`,
)

export interface MediaType {
  /** `type/subtype`, lower case. */
  essence: string
  /** Lower case; absent where the header does not say. */
  charset: string | undefined
}

/**
 * Reads a Content-Type header by the grammar of RFC 9110 and by nothing looser, so that what is checked here and what
 * another reader sees cannot differ. `undefined` where it does not follow the grammar.
 */
export function parseMediaType(header: string): MediaType | undefined {
  const match = MEDIA_TYPE.exec(header.trim())
  if (match === null) return undefined
  let charset: string | undefined
  let rest = match[2]!
  while (rest !== '') {
    const parameter = PARAMETER.exec(rest)
    if (parameter === null) return undefined
    if (parameter[1]?.toLowerCase() === 'charset') {
      if (charset !== undefined) return undefined
      charset = (parameter[2] ?? parameter[3]!).toLowerCase()
    }
    rest = rest.slice(parameter[0].length).trimStart()
  }
  return { essence: match[1]!.toLowerCase(), charset }
}

/** The entry for a media type: itself, else its range `image/*`, else any type. */
export function findByMediaType<T>(
  entries: ReadonlyMap<string, T>,
  essence: string,
): T | undefined {
  return (
    entries.get(essence) ??
    entries.get(`${essence.slice(0, essence.indexOf('/'))}/*`) ??
    entries.get('*/*')
  )
}
