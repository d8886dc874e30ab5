import type { ResponseValue } from '@postel/server'
import { messageOf, type WireRefusal } from '../../wire/refusal.ts'

export interface RefusalContext {
  /** As it was asked for, without the query. */
  path: string
  publicUrl: string
}

/** The body of a refusal. Paths are told without their version, as the vendor does on this wire. */
export const encodeRefusal = (
  refusal: WireRefusal,
  { path, publicUrl }: RefusalContext,
): ResponseValue => {
  const { status, code, detail } = refusal
  const body = {
    code,
    ...(detail !== undefined && { detail }),
    message: messageOf(refusal, path.replace(/^\/v[12](?=\/)/, '')),
    more_info: `${publicUrl}/docs/errors#${code}`,
    status,
  }
  return { status, contentType: 'application/json', body }
}
