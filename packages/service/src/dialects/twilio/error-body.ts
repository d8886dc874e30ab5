import type { ResponseValue } from '@postel/server'
import { messageOf, type WireRefusal } from '../../wire/refusal.ts'
import { documentOf, xmlText } from './xml.ts'

/** `xml` is the representation of paths that end in `.xml`, and of those without an extension. */
export type Representation = 'json' | 'xml'

/**
 * The extension alone decides, as with the vendor; `Accept` does not. `path` is canonical and
 * without its query. Signed URLs have none, whatever their id looks like.
 */
export const representationOf = (path: string): Representation => {
  if (path.startsWith('/media/')) return 'json'
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
  refusal: WireRefusal,
  { representation, path, publicUrl }: RefusalContext,
): ResponseValue => {
  const { status, code, detail } = refusal
  const error = {
    code,
    ...(detail !== undefined && { detail }),
    message: messageOf(refusal, path),
    more_info: `${publicUrl}/docs/errors#${code}`,
    status,
  }
  if (representation === 'json') return { status, contentType: 'application/json', body: error }
  return { status, contentType: 'application/xml', body: restException(error) }
}

interface ErrorBody {
  code: number
  detail?: string
  message: string
  more_info: string
  status: number
}

const restException = ({ code, detail, message, more_info, status }: ErrorBody): string =>
  documentOf({
    RestException: {
      Code: code,
      ...(detail !== undefined && { Detail: xmlText(detail) }),
      Message: xmlText(message),
      MoreInfo: xmlText(more_info),
      Status: status,
    },
  })
