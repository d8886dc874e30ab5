import type { AccountId, MessageId } from '../id.ts'

/** What only the simulator does to rows. */
export interface SimulatorReads {
  /**
   * The next messages of an account after this one, oldest first, each with whether anything of it
   * is still to come: a move, or a callback.
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
}

export interface SimulatorRows extends SimulatorReads {
  /** Takes so much off the times for which the message and its owed callbacks wait. */
  hastenMessage(id: MessageId, byMs: number): Promise<void>
  /** Forgets a part of the answers that are kept for idempotency keys; answers how many. */
  deleteSavedReplies(accountId: AccountId, limit: number): Promise<number>
}
