import type { AvailableMedia, DeliveryFailure, Direction, Message } from '@postel/core'
import type { SignalWireMedia, SignalWireMessage } from '@postel/server'
import { rfc2822 } from '../../wire/dates.ts'
import { accountSid, mediaSid, messageSid, messagingServiceSid } from './sid.ts'
import { statusWords } from './statuses.ts'

/** Links begin so, also where the request came without the first two steps. */
export const API_ROOT = '/api/laml/2010-04-01/Accounts'

/** Source: https://signalwire.com/docs/compatibility-api/rest/error-codes, read 2026-08-21. */
export const deliveryErrors: Record<DeliveryFailure, { code: string; message: string }> = {
  queue_overflow: { code: '30022', message: 'Rate limits of the sender exceeded' },
  unreachable: { code: '30003', message: 'Unreachable destination handset' },
  blocked: { code: '30004', message: 'Message blocked' },
  unknown_handset: { code: '30005', message: 'Unknown destination handset' },
  landline: { code: '30006', message: 'Landline or unreachable carrier' },
  carrier_violation: { code: '30007', message: 'Message flagged as a carrier violation' },
  carrier_unknown: { code: '30008', message: 'Unknown error' },
  expired: { code: '30001', message: 'Validity period expired' },
  no_sender: { code: '21703', message: 'The number group has no number to send from' },
  media_unreachable: { code: '63019', message: 'Media failed to download' },
  media_too_large: { code: '11751', message: 'Media exceeds the message size limit' },
  media_type_refused: { code: '12300', message: 'Invalid Content-Type of the media' },
}

const directionWords: Record<Direction, SignalWireMessage['direction']> = {
  inbound: 'inbound',
  outbound: 'outbound-api',
  reply: 'outbound-reply',
}

/** The list of an account's messages. */
export const messagesPath = ({ accountId }: Pick<Message, 'accountId'>): string =>
  `${API_ROOT}/${accountSid(accountId)}/Messages`

export const messagePath = (message: Pick<Message, 'accountId' | 'id'>): string =>
  `${messagesPath(message)}/${messageSid(message.id)}`

/** A message that is canceled is shown as failed, and has nothing to tell of why. */
export const encodeMessage = (message: Message): SignalWireMessage => {
  const error = message.failure === null ? null : deliveryErrors[message.failure]
  const path = messagePath(message)
  return {
    account_sid: accountSid(message.accountId),
    api_version: '2010-04-01',
    body: message.body,
    date_created: rfc2822(message.createdAt),
    date_sent: message.sentAt === null ? null : rfc2822(message.sentAt),
    date_updated: rfc2822(message.updatedAt),
    direction: directionWords[message.direction],
    error_code: error?.code ?? null,
    error_message: error?.message ?? null,
    from: message.from ?? '',
    messaging_service_sid:
      message.messagingServiceId === null ? null : messagingServiceSid(message.messagingServiceId),
    num_media: message.mediaCount,
    num_segments: message.from === null ? 0 : message.segmentCount,
    price: null,
    price_unit: 'USD',
    sid: messageSid(message.id),
    status: statusWords[message.state],
    subresource_uris: { media: `${path}/Media.json` },
    to: message.to,
    uri: `${path}.json`,
  }
}

export const encodeMedia = (media: AvailableMedia, parent: Message): SignalWireMedia => ({
  account_sid: accountSid(media.accountId),
  content_type: media.stored.contentType,
  date_created: rfc2822(media.createdAt),
  date_updated: rfc2822(media.updatedAt),
  parent_sid: messageSid(parent.id),
  sid: mediaSid(media.id),
  uri: `${messagePath(parent)}/Media/${mediaSid(media.id)}.json`,
})
