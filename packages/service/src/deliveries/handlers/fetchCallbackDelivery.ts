import { ownAccountId } from '../../dialects/twilio/auth.ts'
import { deliveryIdOf } from '../decode.ts'
import { encodeDelivery } from '../encode.ts'
import type { DeliveryHandler } from '../ports.ts'

export const fetchCallbackDelivery: DeliveryHandler<'fetchCallbackDelivery'> =
  ({ deliveries }) =>
  async ({ path }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const delivery = await deliveries.fetchDelivery(accountId, deliveryIdOf(path.DeliveryId))
    return { status: 200, contentType: 'application/json', body: encodeDelivery(delivery) }
  }
