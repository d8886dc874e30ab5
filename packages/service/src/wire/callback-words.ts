import type { Callback, CallbackSubject, CreateMessage } from '@postel/core'
import type { CallbackPolicy } from './callback-policy.ts'

/** What an account's callbacks are signed with; wires differ in which they take. */
export interface CallbackKeys {
  authToken: string
  signingKey: string
}

/** One request in the words of a wire. */
export interface CallbackRequest {
  method: 'POST' | 'GET'
  url: string
  headers: Record<string, string>
  /** Null for a GET, whose query has it all. */
  body: string | null
}

export interface CallbackContext {
  keys: CallbackKeys
  /** Base of absolute URLs, without a `/` at its end. */
  publicUrl: string
}

/** Null where the wire has nothing to tell of this. */
export type EncodeCallback = (
  callback: Callback,
  subject: CallbackSubject,
  context: CallbackContext,
) => CallbackRequest | null

/** How one wire calls back. */
export interface CallbackWords {
  /** A changed status of a message that was sent. */
  encodeCallback: EncodeCallback
  /** A message that came in. */
  encodeInbound: EncodeCallback
  /** What the URL says of its own attempts. */
  policyOf(url: string): CallbackPolicy
  /** What holds for a reply that its answer asks for, as for any other message of the wire. */
  replyLimits: Pick<CreateMessage, 'mediaCountMax' | 'validitySeconds'>
}
