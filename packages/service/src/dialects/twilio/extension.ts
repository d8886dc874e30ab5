import type { Context } from 'hono'
import { pathnameOf } from '../../http/path.ts'
import type { Extension } from './encode.ts'

/**
 * Of a request for XML: it was asked for by its extension, or by having none. The router knows the
 * canonical path only, which always has one.
 */
export const extensionOf = ({ req }: Pick<Context, 'req'>): Extension => {
  const path = pathnameOf(req.url)
  const last = path.slice(path.lastIndexOf('/'))
  return /\.|%2e/i.test(last) ? '.xml' : ''
}
