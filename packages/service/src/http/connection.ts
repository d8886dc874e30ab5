import type { Context } from 'hono'

/** The way that an answer goes; there is none where a request comes in process. */
export interface Connection {
  outgoing?: { destroy(): unknown }
}

/**
 * Ends an answer that has begun so that its reader sees that it is not whole. A body stream that
 * fails would not do: the adaptor to Node then writes its error among the bytes.
 */
export const breakOffOf = (c: Context): (() => void) | undefined => {
  const { outgoing } = c.env as Connection
  return outgoing && (() => void outgoing.destroy())
}
