import { ownAccountId } from '../../dialects/twilio/auth.ts'
import { decodeListDeliveries } from '../decode.ts'
import { encodeDeliveryPage } from '../encode.ts'
import type { DeliveryHandler } from '../ports.ts'

export const listCallbackDeliveries: DeliveryHandler<'listCallbackDeliveries'> =
  ({ deliveries }) =>
  async ({ path, query }, { auth }) => {
    const accountId = ownAccountId(auth, path.AccountSid)
    const page = await deliveries.listDeliveries(decodeListDeliveries(accountId, query))
    const body = encodeDeliveryPage(page, accountId, query)
    return { status: 200, contentType: 'application/json', body }
  }
