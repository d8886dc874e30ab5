import { MessagingError } from '../errors.ts'
import type { AccountId, MessageId } from '../id.ts'
import { canMove } from '../lifecycle.ts'
import type { Message } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { requireMessage } from './fetch-message.ts'
import { moveMessage } from './move-message.ts'
import { writeDecided } from './write-decided.ts'

type CancelPorts = Pick<MessagingPorts, 'storage' | 'clock'>

/** Ends a message that waits for its time. Its job finds nothing to send and ends by itself. */
export const cancelMessage =
  ({ storage, clock }: CancelPorts) =>
  (accountId: AccountId, id: MessageId): Promise<Message> =>
    writeDecided(storage, async (rows) => {
      const message = await requireMessage(rows, accountId, id)
      if (!canMove(message.state, 'canceled')) {
        throw new MessagingError(
          'message_not_cancelable',
          `The message is ${message.state}; only a scheduled one can be canceled`,
        )
      }
      const canceled = await moveMessage(rows, message, { state: 'canceled', at: clock.now() })
      return canceled ? requireMessage(rows, accountId, id) : null
    })
