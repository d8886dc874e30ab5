import { MessagingError } from '../errors.ts'
import type { AccountId, MessageId } from '../id.ts'
import { isInProgress } from '../lifecycle.ts'
import type { Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { requireMessage } from './fetch-message.ts'
import { writeDecided } from './write-decided.ts'

type RedactPorts = Pick<MessagingPorts, 'storage' | 'clock'>

/** Empties the body; all else stays, but for the time of the change. */
export const redactMessage =
  ({ storage, clock }: RedactPorts) =>
  (accountId: AccountId, id: MessageId): Promise<Message> =>
    writeDecided(storage, async (rows) => {
      const { state } = await requireMessage(rows, accountId, id)
      refuseInProgress(state, 'redacted')
      const redacted = await rows.redactMessage(id, state, clock.now())
      return redacted ? requireMessage(rows, accountId, id) : null
    })

export const refuseInProgress = (state: Message['state'], what: string): void => {
  if (!isInProgress(state)) return
  throw new MessagingError(
    'message_in_progress',
    `The message is ${state}; it can be ${what} once it is final`,
  )
}
