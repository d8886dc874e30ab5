import type { ResponseValue } from '@postel/server'
import XMLBuilder from 'fast-xml-builder'
import type { TwilioRefusal } from './errors.ts'

/** `xml` is the representation of paths that end in `.xml`, and of those without an extension. */
export type Representation = 'json' | 'xml'

/**
 * The extension alone decides, as with the vendor; `Accept` does not. `path` is canonical and
 * without its query.
 */
export const representationOf = (path: string): Representation => {
  const [, extension] = /\.([A-Za-z0-9]+)$/.exec(path) ?? []
  if (extension !== undefined) return extension === 'xml' ? 'xml' : 'json'
  return path.startsWith('/2010-04-01/') ? 'xml' : 'json'
}

export interface RefusalContext {
  representation: Representation
  /** As it was asked for, without the query. */
  path: string
  publicUrl: string
}

/** The body of a refusal, as every client of this wire can read it. */
export const encodeRefusal = (
  { status, code, message, detail }: TwilioRefusal,
  { representation, path, publicUrl }: RefusalContext,
): ResponseValue => {
  const error = {
    code,
    ...(detail !== undefined && { detail }),
    message: message ?? `The requested resource ${path} was not found`,
    more_info: `${publicUrl}/docs/errors#${code}`,
    status,
  }
  if (representation === 'json') return { status, contentType: 'application/json', body: error }
  return { status, contentType: 'application/xml', body: restException(error) }
}

const builder = new XMLBuilder({})

interface ErrorBody {
  code: number
  detail?: string
  message: string
  more_info: string
  status: number
}

const restException = ({ code, detail, message, more_info, status }: ErrorBody): string => {
  const RestException = {
    Code: code,
    ...(detail !== undefined && { Detail: xmlText(detail) }),
    Message: xmlText(message),
    MoreInfo: xmlText(more_info),
    Status: status,
  }
  const xml = builder.build({ TwilioResponse: { RestException } })
  return `<?xml version='1.0' encoding='UTF-8'?>\n${xml}`
}

/** XML has no spelling at all for most control characters; the builder would pass them through. */
const xmlText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- they are what it is about
  text.toWellFormed().replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
