import { ownAccountId } from '../../dialects/twilio/auth.ts'
import { deliveryIdOf } from '../decode.ts'
import { encodeDelivery } from '../encode.ts'
import type { DeliveryHandler } from '../ports.ts'

export const replayCallbackDelivery: DeliveryHandler<'replayCallbackDelivery'> =
  ({ deliveries }) =>
  async ({ path }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const delivery = await deliveries.replayDelivery(accountId, deliveryIdOf(path.DeliveryId))
    return { status: 201, contentType: 'application/json', body: encodeDelivery(delivery) }
  }
