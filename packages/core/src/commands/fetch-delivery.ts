import type { CallbackDelivery } from '../callback-delivery.ts'
import { MessagingError } from '../errors.ts'
import type { AccountId } from '../id.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { callbackTarget } from '../urls.ts'

export const fetchDelivery =
  ({ storage }: Pick<MessagingPorts, 'storage'>) =>
  async (accountId: AccountId, id: number): Promise<CallbackDelivery> => {
    const delivery = await storage.reads.delivery(accountId, id)
    if (!delivery) throw deliveryNotFound(id)
    return publicDelivery(delivery)
  }

/** What the log may show: credentials in a URL are for its receiver alone. */
export const publicDelivery = (delivery: CallbackDelivery): CallbackDelivery => ({
  ...delivery,
  url: callbackTarget(delivery.url),
})

export const deliveryNotFound = (id: number): MessagingError =>
  new MessagingError('delivery_not_found', `No callback delivery ${id} in this account`)
