import { MessagingError } from '../errors.ts'
import { hasReached } from '../lifecycle.ts'
import type { Milestone } from '../lifecycle.ts'
import type { Message } from '../message.ts'

/** Not every carrier tells of each message that it arrived; then it stays `sent`, and that was all. */
const RECEIPT_OVERDUE_MS = 3_600_000

/** What may be given with a removal. A wire that names no milestone gets the later one. */
export interface RemovalOptions {
  once?: Milestone
}

/** Throws `message_in_progress`. A state only moves forward, so what is reached stays reached. */
export const refuseBefore = (
  milestone: Milestone,
  { state, dueAt }: Pick<Message, 'state' | 'dueAt'>,
  now: number,
  what: string,
): void => {
  if (hasReached(state, milestone)) return
  if (state === 'sent' && now >= dueAt + RECEIPT_OVERDUE_MS) return
  throw new MessagingError(
    'message_in_progress',
    `The message is ${state}; ${what} once it is ${milestone}`,
  )
}
