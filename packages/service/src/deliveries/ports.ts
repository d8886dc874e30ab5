import type { Deliveries } from '@postel/core'
import type { Handlers } from '@postel/server'
import type { Auth } from '../wire/auth.ts'

/** What the handlers of the delivery log work with. */
export interface DeliveryPorts {
  deliveries: Deliveries
}

/** A handler by the name of its operation, still waiting for its ports. */
export type DeliveryHandler<Id extends keyof Handlers<Auth>> = (
  ports: DeliveryPorts,
) => Handlers<Auth>[Id]
