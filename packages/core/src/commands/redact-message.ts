import type { AccountId, MessageId } from '../id.ts'
import type { Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { requireMessage } from './fetch-message.ts'
import { refuseBefore } from './refuse-before.ts'
import type { RemovalOptions } from './refuse-before.ts'
import { writeDecided } from './write-decided.ts'

type RedactPorts = Pick<MessagingPorts, 'storage' | 'clock'>

/** Empties the body; all else stays, but for the time of the change. Nothing is changed twice. */
export const redactMessage =
  ({ storage, clock }: RedactPorts) =>
  (
    accountId: AccountId,
    id: MessageId,
    { once = 'final' }: RemovalOptions = {},
  ): Promise<Message> =>
    writeDecided(storage, async (rows) => {
      const message = await requireMessage(rows, accountId, id)
      const at = clock.now()
      refuseBefore(once, message, at, 'it can be redacted')
      if (message.body === '') return message
      const redacted = await rows.redactMessage(id, message.state, at)
      return redacted ? requireMessage(rows, accountId, id) : null
    })
