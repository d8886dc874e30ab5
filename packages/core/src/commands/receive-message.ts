import { newMessageId, newRandomId } from '../id.ts'
import type { MediaId } from '../id.ts'
import type { Media, Message, StoredMedia } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { OwnedNumber } from '../owned-number.ts'
import type { Rows } from '../ports/storage.ts'
import { countSegments } from '../segments.ts'
import { oweCallback } from './owe-callback.ts'
import { sendMessageJob } from './send-message-job.ts'

type ReceivePorts = Pick<MessagingPorts, 'clock' | 'randomBytes'>

/** What comes to a number of this service. */
export interface Arrival {
  number: OwnedNumber
  /** E.164. */
  from: string
  body: string
  /** Each with its bytes, or with the URL where they are still to be fetched. */
  media: readonly (StoredMedia | string)[]
  multimedia: boolean
}

/**
 * Writes the inbound message of an arrival. It is `received` at once where all of it is there, and
 * its webhook owed; where media are to be fetched it is `receiving`, and a job does the rest.
 */
export const receiveMessage = async (
  ports: ReceivePorts,
  rows: Rows,
  arrival: Arrival,
): Promise<Message> => {
  const message = inboundMessage(ports, arrival)
  const media = arrival.media.map((one, position) => inboundMedia(ports, message, one, position))
  await rows.insertMessage(message, media)
  if (message.state === 'received') await oweInboundWebhook(rows, message, message.createdAt)
  else await rows.enqueue(sendMessageJob(message, message.createdAt, arrival.media.filter(isUrl)))
  return message
}

/** Where the number has a webhook at that moment: it may have been changed or removed meanwhile. */
export const oweInboundWebhook = async (
  rows: Rows,
  { id, accountId, to }: Message,
  at: number,
): Promise<void> => {
  const number = await rows.ownedNumber(to)
  if (number === null || number.accountId !== accountId || number.inboundUrl === null) return
  await oweCallback(rows, {
    kind: 'inbound',
    messageId: id,
    accountId,
    url: number.inboundUrl,
    method: number.inboundMethod,
    state: 'received',
    failure: null,
    at,
  })
}

const inboundMessage = (
  { clock, randomBytes }: ReceivePorts,
  { number, from, body, media, multimedia }: Arrival,
): Message => {
  const now = clock.now()
  const isMultimedia = multimedia || media.length > 0
  const state = media.some(isUrl) ? 'receiving' : 'received'
  return {
    id: newMessageId({ now: () => now }, randomBytes),
    accountId: number.accountId,
    kind: isMultimedia ? 'multimedia' : 'text',
    direction: 'inbound',
    state,
    initialState: state,
    from,
    to: number.e164,
    body,
    segmentCount: isMultimedia ? 1 : countSegments(body),
    mediaCount: media.length,
    messagingServiceId: null,
    wire: number.wire,
    statusCallbackUrl: null,
    dueAt: now,
    expiresAt: now,
    carrierReference: null,
    failure: null,
    createdAt: now,
    updatedAt: now,
    sentAt: state === 'received' ? now : null,
  }
}

const inboundMedia = (
  { randomBytes }: ReceivePorts,
  { id, accountId, createdAt }: Message,
  one: StoredMedia | string,
  position: number,
): Media => ({
  id: newRandomId<MediaId>(randomBytes),
  messageId: id,
  accountId,
  position,
  sourceUrl: isUrl(one) ? one : null,
  stored: isUrl(one) ? null : one,
  createdAt,
  updatedAt: createdAt,
})

const isUrl = (one: StoredMedia | string): one is string => typeof one === 'string'
