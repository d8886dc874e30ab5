import type { z } from 'zod'
import { findByMediaType, FORM, isJson, isRange, isText, parseMediaType } from './media-type.ts'
import { decodeUtf8, limitStream, readBytes } from './read-body.ts'
import { validate } from './validate.ts'
import type { Style } from './schema/node.ts'
import { decodePairs, issueAt, pairsDecoder, type PairsDecoder } from './text/decode-pairs.ts'
import { parsePairs } from './text/parse-pairs.ts'
import { type Issue, RefusalError } from './types.ts'

export interface BodyConfig {
  required?: boolean
  /** The bytes that this body may have, in the place of `bodyBytesMax`. */
  'x-bytes-max'?: number
  content: Readonly<Record<string, BodyContent | undefined>>
}

interface BodyContent {
  schema: unknown
  encoding?: Readonly<Record<string, Style>>
}

export interface BodyDecoder {
  required: boolean
  /** More than one media type, or a range of them: the handler is told which. */
  several: boolean
  bytesMax: number | undefined
  accepted: readonly string[]
  byType: ReadonlyMap<string, ContentDecoder>
}

type ContentDecoder =
  | { kind: 'form'; schema: z.ZodType; pairs: PairsDecoder }
  | { kind: 'json' | 'text'; schema: z.ZodType }
  | { kind: 'stream' }

export interface DecodedBody {
  contentType: string
  value: unknown
}

/** Prepares the decoding of an operation's request body. */
export function bodyDecoder(config: BodyConfig): BodyDecoder {
  const { required = false, 'x-bytes-max': bytesMax, content } = config
  const accepted = Object.keys(content)
  const byType = new Map(accepted.map((type) => [type, contentDecoder(type, content[type]!)]))
  const several = accepted.length > 1 || accepted.some(isRange)
  return { required, several, bytesMax, accepted, byType }
}

function contentDecoder(mediaType: string, { schema, encoding }: BodyContent): ContentDecoder {
  const zod = schema as z.ZodType
  if (mediaType === FORM) {
    return { kind: 'form', schema: zod, pairs: pairsDecoder('body', zod, encoding) }
  }
  if (isJson(mediaType)) return { kind: 'json', schema: zod }
  return isText(mediaType) ? { kind: 'text', schema: zod } : { kind: 'stream' }
}

/**
 * Reads, decodes and validates a body; `undefined` where it is optional and absent. Throws `RefusalError` for a media type or
 * size that is not accepted; what is wrong inside goes to `issues`.
 */
export async function decodeBody(
  decoder: BodyDecoder,
  request: Request,
  sizeBytesMax: number,
  issues: Issue[],
): Promise<DecodedBody | undefined> {
  const header = request.headers.get('content-type')
  if (header === null && !decoder.required && isEmpty(request)) return undefined
  const mediaType = header === null ? undefined : parseMediaType(header)
  const content =
    mediaType === undefined ? undefined : findByMediaType(decoder.byType, mediaType.essence)
  if (mediaType === undefined || content === undefined) throw unsupported(decoder)
  const contentType = mediaType.essence
  const bytesMax = decoder.bytesMax ?? sizeBytesMax
  const isStream = content.kind === 'stream'
  if (!isStream && ![undefined, 'utf-8'].includes(mediaType.charset)) throw unsupported(decoder)
  if (isEncoded(request)) {
    issues.push(issueAt('header', 'Content-Encoding', 'invalid', 'must be absent or identity'))
    return undefined
  }
  if (isStream) return { contentType, value: limitStream(request, bytesMax) }
  const text = decodeUtf8(await readBytes(request, bytesMax))
  if (text === undefined) {
    issues.push(issueAt('body', '', 'malformed', 'must be UTF-8 text'))
    return undefined
  }
  return { contentType, value: decodeContent(content, text, issues) }
}

function decodeContent(
  content: Exclude<ContentDecoder, { kind: 'stream' }>,
  text: string,
  issues: Issue[],
): unknown {
  switch (content.kind) {
    case 'form': {
      const value = decodePairs(content.pairs, parsePairs(text), issues)
      return validate(content.schema, value, 'body', issues)
    }
    case 'json': {
      const value = parseJson(text, issues)
      return value === undefined ? undefined : validate(content.schema, value, 'body', issues)
    }
    case 'text':
      return validate(content.schema, text, 'body', issues)
  }
}

function parseJson(text: string, issues: Issue[]): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    issues.push(issueAt('body', '', 'malformed', 'must be JSON'))
    return undefined
  }
  if (!isNestedDeeper(value, NESTING_MAX)) return value
  issues.push(issueAt('body', '', 'invalid', `must be nested at most ${NESTING_MAX} levels deep`))
  return undefined
}

/** Well within the stack: a recursive schema would follow a body to any depth. */
const NESTING_MAX = 256

const isNestedDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((member) => isNestedDeeper(member, levels - 1)))

/** Nothing is decompressed: few bytes could stand for many. */
const isEncoded = ({ headers }: Request): boolean =>
  (headers.get('content-encoding') ?? 'identity').toLowerCase() !== 'identity'

const isEmpty = ({ headers, body }: Request): boolean =>
  body === null || headers.get('content-length') === '0'

const unsupported = ({ accepted }: BodyDecoder): RefusalError =>
  new RefusalError({ kind: 'unsupported_media_type', accepted })
