import type { AccountId } from '../id.ts'
import type { Message } from '../message.ts'

/** What a create with an idempotency key answered, for whoever sends the same key again. */
export interface SavedReply {
  accountId: AccountId
  key: string
  /** Of `Fingerprints`: tells whether a request with the same key is the same request. */
  fingerprint: string
  /**
   * The message as it was created, but with an empty body: that is kept with the message only, so
   * that it goes with it.
   */
  message: Message
  createdAt: number
}

export interface IdempotencyReads {
  /** Null for a reply that was saved before `since`, whether or not it is forgotten yet. */
  savedReply(accountId: AccountId, key: string, since: number): Promise<SavedReply | null>
}

export interface IdempotencyRows extends IdempotencyReads {
  /**
   * False, and nothing changed, where a reply is saved under the key since `since`: of units that
   * save under one key at the same time one succeeds, whatever database it is.
   */
  saveReply(reply: SavedReply, since: number): Promise<boolean>
  /**
   * Forgets some that were saved before that time, oldest first. Answers when the oldest one that
   * is left was saved; null where none is.
   */
  forgetReplies(before: number, limit: number): Promise<number | null>
}
