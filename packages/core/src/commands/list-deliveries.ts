import type { CallbackDelivery } from '../callback-delivery.ts'
import type { Page } from '../messaging.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { DeliveryQuery } from '../ports/delivery-storage.ts'
import { publicDelivery } from './fetch-delivery.ts'
import { fetchMessage } from './fetch-message.ts'
import { readPage } from './read-page.ts'

/** An unknown message is refused rather than answered with an empty page. */
export const listDeliveries =
  ({ storage }: Pick<MessagingPorts, 'storage'>) =>
  async (query: DeliveryQuery): Promise<Page<CallbackDelivery>> => {
    if (query.messageId) await fetchMessage({ storage })(query.accountId, query.messageId)
    const read = (part: DeliveryQuery) => storage.reads.deliveries(part)
    const page = await readPage(query, read, ({ id }) => id)
    return { ...page, items: page.items.map(publicDelivery) }
  }
