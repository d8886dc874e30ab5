import type { CallbackDelivery } from '../callback-delivery.ts'
import type { AccountId } from '../id.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { deliverCallbacksJob } from './owe-callback.ts'
import { deliveryNotFound, publicDelivery } from './fetch-delivery.ts'

/**
 * A new entry of the log about the same event: what came of the first one stays as it is. It waits
 * behind what the message still owes, like any other.
 */
export const replayDelivery =
  ({ storage, clock }: Pick<MessagingPorts, 'storage' | 'clock'>) =>
  async (accountId: AccountId, id: number): Promise<CallbackDelivery> => {
    const at = clock.now()
    const replayed = await storage.write(async (rows) => {
      const delivery = await rows.replayDelivery(accountId, id, at)
      if (delivery) await rows.enqueue(deliverCallbacksJob(delivery, at))
      return delivery
    })
    if (!replayed) throw deliveryNotFound(id)
    return publicDelivery(replayed)
  }
