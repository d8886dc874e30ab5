import { MessagingError, type AccountId, type DeliveryQuery } from '@postel/core'
import type { ListCallbackDeliveriesRequest } from '@postel/server'
import { messageIdOf } from '../dialects/twilio/decode.ts'
import { pageCursor } from '../wire/page-token.ts'

const DELIVERY_ID = /^[1-9]\d{0,14}$/

const parseDeliveryId = (text: string): number | null =>
  DELIVERY_ID.test(text) ? Number(text) : null

/** The contract's pattern lets nothing else through; this is what makes the types agree. */
export const deliveryIdOf = (text: string): number => {
  const id = parseDeliveryId(text)
  if (id === null) throw new MessagingError('delivery_not_found', 'The id is malformed')
  return id
}

export const decodeListDeliveries = (
  accountId: AccountId,
  query: ListCallbackDeliveriesRequest['query'],
): DeliveryQuery => ({
  accountId,
  limit: query.PageSize,
  ...(query.MessageSid !== undefined && { messageId: messageIdOf(query.MessageSid) }),
  ...pageCursor(query.PageToken, parseDeliveryId),
})
