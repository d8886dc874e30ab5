import type { CallbackDelivery } from './callback-delivery.ts'
import { fetchDelivery } from './commands/fetch-delivery.ts'
import { listDeliveries } from './commands/list-deliveries.ts'
import { replayDelivery } from './commands/replay-delivery.ts'
import type { AccountId } from './id.ts'
import type { Page } from './messaging.ts'
import type { MessagingPorts } from './messaging-ports.ts'
import type { DeliveryQuery } from './ports/delivery-storage.ts'

/** The delivery log of callbacks: what each receiver was told, and what came of it. */
export interface Deliveries {
  /** Newest first. Throws `message_not_found` where it asks for a message that is not there. */
  listDeliveries(query: DeliveryQuery): Promise<Page<CallbackDelivery>>
  /** Throws `delivery_not_found`, for a delivery of another account too. */
  fetchDelivery(accountId: AccountId, id: number): Promise<CallbackDelivery>
  /**
   * Owes the same event once more, whatever came of it so far, and answers the new entry of the log
   * before anything is sent. Throws `delivery_not_found`.
   */
  replayDelivery(accountId: AccountId, id: number): Promise<CallbackDelivery>
}

export const createDeliveries = (ports: Pick<MessagingPorts, 'storage' | 'clock'>): Deliveries => ({
  listDeliveries: listDeliveries(ports),
  fetchDelivery: fetchDelivery(ports),
  replayDelivery: replayDelivery(ports),
})
