import type { ResponseValue, SignalWireError } from '@postel/server'
import { messageOf, type WireRefusal } from '../../wire/refusal.ts'

export interface RefusalContext {
  /** As it was asked for, without the query. */
  path: string
  publicUrl: string
}

/** The body of a refusal. Always JSON: the vendor's SDK loses the status of anything else. */
export const encodeRefusal = (
  refusal: WireRefusal,
  { path, publicUrl }: RefusalContext,
): ResponseValue => {
  const { status, code } = refusal
  const body: SignalWireError = {
    code,
    message: messageOf(refusal, path),
    more_info: `${publicUrl}/docs/errors#signalwire-${code}`,
    status,
  }
  return { status, contentType: 'application/json', body }
}
