import { MessagingError } from '../errors.ts'
import { hasReached } from '../lifecycle.ts'
import type { Milestone } from '../lifecycle.ts'
import type { MessageState } from '../message.ts'

/** What may be given with a removal. A wire that names no milestone gets the later one. */
export interface RemovalOptions {
  once?: Milestone
}

/** Throws `message_in_progress`. A state only moves forward, so what is reached stays reached. */
export const refuseBefore = (milestone: Milestone, state: MessageState, what: string): void => {
  if (hasReached(state, milestone)) return
  throw new MessagingError(
    'message_in_progress',
    `The message is ${state}; ${what} once it is ${milestone}`,
  )
}
