import type { AvailableMedia, DeliveryFailure, Direction, Feedback, Message } from '@postel/core'
import type { TwilioMedia, TwilioMessage, TwilioMessageFeedback } from '@postel/server'
import { rfc2822 } from '../../wire/dates.ts'
import { accountSid, mediaSid, messageSid, messagingServiceSid } from './sid.ts'
import { statusWords } from './statuses.ts'

export const API_ROOT = '/2010-04-01/Accounts'

/** Source: https://www.twilio.com/docs/api/errors, read 2026-11-21. */
export const deliveryErrors: Record<DeliveryFailure, { code: number; message: string }> = {
  queue_overflow: { code: 30001, message: 'Queue overflow' },
  unreachable: { code: 30003, message: 'Unreachable destination handset' },
  blocked: { code: 30004, message: 'Message blocked' },
  unknown_handset: { code: 30005, message: 'Unknown destination handset' },
  landline: { code: 30006, message: 'Landline or unreachable carrier' },
  carrier_violation: { code: 30007, message: 'Carrier violation' },
  carrier_unknown: { code: 30008, message: 'Unknown error' },
  expired: { code: 30036, message: 'Validity period expired' },
  no_sender: { code: 21703, message: 'The messaging service has no number to send from' },
  media_unreachable: { code: 63019, message: 'Media failed to download' },
  media_too_large: { code: 11751, message: 'Media exceeds the message size limit' },
  media_type_refused: { code: 12300, message: 'Invalid Content-Type of the media' },
}

const directionWords: Record<Direction, TwilioMessage['direction']> = {
  inbound: 'inbound',
  outbound: 'outbound-api',
  reply: 'outbound-reply',
}

/** The list of an account's messages, without its suffix. */
export const messagesPath = ({ accountId }: Pick<Message, 'accountId'>): string =>
  `${API_ROOT}/${accountSid(accountId)}/Messages`

export const messagePath = (message: Pick<Message, 'accountId' | 'kind' | 'id'>): string =>
  `${messagesPath(message)}/${messageSid(message)}`

/** Links have the extension that the answer itself was asked for with. */
export type Extension = '.json' | '.xml' | ''

export const encodeMessage = (message: Message, extension: Extension = '.json'): TwilioMessage => {
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
    from: message.from,
    messaging_service_sid:
      message.messagingServiceId === null ? null : messagingServiceSid(message.messagingServiceId),
    num_media: String(message.mediaCount),
    num_segments: message.from === null ? '0' : String(message.segmentCount),
    price: null,
    price_unit: null,
    sid: messageSid(message),
    status: statusWords[message.state],
    subresource_uris: {
      // No operation tells feedback in XML.
      feedback: `${path}/Feedback${extension === '.xml' ? '' : extension}`,
      media: `${path}/Media${extension}`,
    },
    to: message.to,
    uri: path + extension,
  }
}

export const encodeMedia = (
  media: AvailableMedia,
  parent: Message,
  extension: Extension = '.json',
): TwilioMedia => ({
  account_sid: accountSid(media.accountId),
  content_type: media.stored.contentType,
  date_created: rfc2822(media.createdAt),
  date_updated: rfc2822(media.updatedAt),
  parent_sid: messageSid(parent),
  sid: mediaSid(media.id),
  uri: `${messagePath(parent)}/Media/${mediaSid(media.id)}${extension}`,
})

export const encodeFeedback = (feedback: Feedback, parent: Message): TwilioMessageFeedback => ({
  account_sid: accountSid(feedback.accountId),
  date_created: rfc2822(feedback.createdAt),
  date_updated: rfc2822(feedback.updatedAt),
  message_sid: messageSid(parent),
  outcome: feedback.outcome,
  uri: `${messagePath(parent)}/Feedback.json`,
})
