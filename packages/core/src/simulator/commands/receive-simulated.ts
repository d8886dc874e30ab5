import { checkContent, checkMediaUrls, shown } from '../../commands/check-create-message.ts'
import { receiveMessage } from '../../commands/receive-message.ts'
import { MessagingError } from '../../errors.ts'
import type { AccountId } from '../../id.ts'
import type { Message } from '../../message.ts'
import { isE164 } from '../../phone-number.ts'
import type { SimulatedArrival, SimulatorPorts } from '../simulator.ts'

/** The same limits as for a message that is sent: no other would have got to a carrier. */
export const receiveSimulated =
  (ports: SimulatorPorts) =>
  async (accountId: AccountId, arrival: SimulatedArrival): Promise<Message> => {
    const { from, to, body, mediaUrls } = arrival
    if (!isE164(from)) {
      throw new MessagingError(
        'from_invalid',
        `The number that the message is from, '${shown(from)}', is not E.164: + and 7 to 15 digits`,
      )
    }
    checkContent(arrival)
    checkMediaUrls(arrival)
    return ports.storage.write(async (rows) => {
      const number = await rows.ownedNumber(to)
      if (number?.accountId !== accountId) {
        throw new MessagingError(
          'number_not_found',
          `The account has no number '${shown(to)}'; 'postel numbers add' gives it one`,
        )
      }
      const content = { body: body ?? '', media: mediaUrls, multimedia: mediaUrls.length > 0 }
      return receiveMessage(ports, rows, { number, from, ...content })
    })
  }
