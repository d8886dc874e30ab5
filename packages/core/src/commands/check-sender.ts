import { MessagingError } from '../errors.ts'
import type { MessagingService } from '../owned-number.ts'
import type { Carrier } from '../ports/carrier.ts'
import type { NumberReads } from '../ports/number-storage.ts'
import { senderPool } from './choose-sender.ts'
import type { CheckedMessage } from './check-create-message.ts'

/**
 * Whether the account may send so: an account that owns numbers sends from those only, and from a
 * number of another account nobody else does. Throws what the rows say against it.
 */
export const checkSender = async (
  reads: NumberReads,
  command: CheckedMessage,
  carrier: Carrier,
): Promise<void> => {
  if (command.from !== null) await checkFrom(reads, command.accountId, command.from)
  await checkService(reads, command, carrier)
}

const checkFrom = async (
  reads: NumberReads,
  accountId: CheckedMessage['accountId'],
  from: string,
): Promise<void> => {
  if (await maySendFrom(reads, accountId, from)) return
  throw new MessagingError(
    'from_not_capable',
    `The number to send from, ${from}, is not one of this account; 'postel numbers' shows and ` +
      'adds those it has',
  )
}

/** As the numbers are at this moment. */
export const maySendFrom = async (
  reads: Pick<NumberReads, 'ownedNumber' | 'ownedNumbers'>,
  accountId: CheckedMessage['accountId'],
  from: string,
): Promise<boolean> => {
  const number = await reads.ownedNumber(from)
  if (number !== null) return number.accountId === accountId
  return (await reads.ownedNumbers(accountId, 1)).length === 0
}

const checkService = async (
  reads: NumberReads,
  { accountId, messagingServiceId, from, to }: CheckedMessage,
  carrier: Carrier,
): Promise<void> => {
  if (messagingServiceId === null) return
  const service = await reads.messagingService(accountId, messagingServiceId)
  if (service === null) {
    throw new MessagingError(
      'messaging_service_not_found',
      `The account has no messaging service ${messagingServiceId}`,
    )
  }
  if (from !== null) return checkMember(service, from)
  if ((await senderPool(reads, service, to, carrier)).length > 0) return
  throw new MessagingError(
    'sender_pool_empty',
    `The messaging service ${messagingServiceId} has no number that can send to ${to}`,
  )
}

/** A service that lists no numbers has all that the account may send from. */
const checkMember = ({ id, senders }: MessagingService, from: string): void => {
  if (senders.length === 0 || senders.includes(from)) return
  throw new MessagingError(
    'from_not_in_service',
    `The number to send from, ${from}, is not one of the messaging service ${id}`,
  )
}
