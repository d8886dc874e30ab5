import { fetchCallbackDelivery } from './handlers/fetchCallbackDelivery.ts'
import { listCallbackDeliveries } from './handlers/listCallbackDeliveries.ts'
import { replayCallbackDelivery } from './handlers/replayCallbackDelivery.ts'
import type { DeliveryPorts } from './ports.ts'

/** Every operation of the delivery log, by its operationId. */
export const deliveryHandlers = (ports: DeliveryPorts) => ({
  fetchCallbackDelivery: fetchCallbackDelivery(ports),
  listCallbackDeliveries: listCallbackDeliveries(ports),
  replayCallbackDelivery: replayCallbackDelivery(ports),
})
