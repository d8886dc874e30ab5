import type { AccountId, MessageId } from '../id.ts'

/** What only the simulator does to rows. */
export interface SimulatorReads {
  /**
   * The next messages of an account after this one, oldest first, each with whether anything of it
   * is still to come: a move or a callback, or a callback in any case.
   */
  messageActivity(
    accountId: AccountId,
    after: MessageId | null,
    limit: number,
  ): Promise<MessageActivity[]>
}

export interface MessageActivity {
  id: MessageId
  isWaiting: boolean
  owesCallbacks: boolean
}

export interface SimulatorRows extends SimulatorReads {
  /** Takes time off those for which the message and its owed callbacks wait. */
  hastenMessage(id: MessageId, passed: PassedTime): Promise<void>
  /** Forgets a part of the answers that are kept for idempotency keys; answers how many. */
  deleteSavedReplies(accountId: AccountId, limit: number): Promise<number>
}

export interface PassedTime {
  byMs: number
  now: number
  /**
   * A message that waits for its time, and comes due by this before it expires, stays valid until
   * then: what happens first, happens.
   */
  dueValidUntil: number
}
