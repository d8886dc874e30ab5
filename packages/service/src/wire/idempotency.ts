import { createHash } from 'node:crypto'
import type { AccountId, CreateMessage } from '@postel/core'

/** What tells whether a request is the one that came with the same key before. */
export interface KeyedRequest {
  accountId: AccountId
  /** Requests of different wires are different ones: their answers are. */
  wire: string
  form: Readonly<Record<string, unknown>>
}

/** Null where the request came without a key. */
export const idempotencyOf = (
  key: string | undefined,
  { accountId, wire, form }: KeyedRequest,
): CreateMessage['idempotency'] => {
  if (key === undefined) return null
  const fields = Object.entries(form).filter(([, value]) => value !== undefined)
  const text = JSON.stringify([accountId, key, wire, fields.sort(byName)])
  return { key, digest: createHash('sha256').update(text).digest('hex') }
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0
