import type { AccountId, MediaId, MessageId, MessagingServiceId } from './id.ts'

/**
 * The superset of every wire's states. `scheduled` and `accepted` wait (for a time, for a sender);
 * `receiving` and `received` are inbound; the rest are outbound.
 */
export type MessageState =
  | 'scheduled'
  | 'accepted'
  | 'queued'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'undelivered'
  | 'failed'
  | 'canceled'
  | 'receiving'
  | 'received'

/** Why a message ended `failed` or `undelivered`; a dialect has the number and the words. */
export type DeliveryFailure =
  | 'queue_overflow'
  | 'unreachable'
  | 'blocked'
  | 'unknown_handset'
  | 'landline'
  | 'carrier_violation'
  | 'carrier_unknown'
  | 'expired'
  | 'no_sender'
  | 'media_unreachable'
  | 'media_too_large'
  | 'media_type_refused'

/** `reply`: outbound too, sent because the webhook of an inbound message was answered with it. */
export type Direction = 'inbound' | 'outbound' | 'reply'

/**
 * Fixed when the message is created and never recomputed: deleting its media does not make it text.
 */
export type MessageKind = 'text' | 'multimedia'

/** Times are Unix milliseconds. */
export interface Message {
  id: MessageId
  accountId: AccountId
  kind: MessageKind
  direction: Direction
  state: MessageState
  /** What it was created in; a status callback is owed for every later state and not for this one. */
  initialState: MessageState
  /** E.164, or null while a messaging service has not chosen the sender. */
  from: string | null
  to: string
  /** At most 1,600 characters; empty after redaction. */
  body: string
  segmentCount: number
  /** Counts the media asked for, from the start; deleting one lowers it. */
  mediaCount: number
  messagingServiceId: MessagingServiceId | null
  /**
   * Which dialect created it. Opaque here: callbacks speak the words that their receiver asked for.
   */
  wire: string
  statusCallbackUrl: string | null
  /** No further move before this time: for a scheduled message, when it is to be sent. */
  dueAt: number
  /** When a message that was not sent by then fails. */
  expiresAt: number
  /** What the carrier calls it; null until the carrier gave it a name. */
  carrierReference: string | null
  failure: DeliveryFailure | null
  createdAt: number
  updatedAt: number
  sentAt: number | null
}

/** One media file of a message. It is listed and served only once its bytes are stored. */
export interface Media {
  id: MediaId
  messageId: MessageId
  accountId: AccountId
  /** Order within the message, from 0. */
  position: number
  /** Where the bytes are fetched from; null for media that arrived with the message. */
  sourceUrl: string | null
  stored: StoredMedia | null
  createdAt: number
  updatedAt: number
}

export type FeedbackOutcome = 'confirmed' | 'unconfirmed'

/** What the sender learned of whether the recipient acted; one per message, the last one counts. */
export interface Feedback {
  messageId: MessageId
  accountId: AccountId
  outcome: FeedbackOutcome
  createdAt: number
  updatedAt: number
}

export interface StoredMedia {
  contentType: string
  blob: BlobInfo
}

/** Bytes named by their content. */
export interface BlobInfo {
  /** Lowercase hex; the name of the bytes. */
  sha256: string
  sizeBytes: number
  /**
   * sha256 of each 1 MiB chunk in order, hex; a read verifies every chunk before it is handed out.
   */
  chunkSha256: readonly string[]
}
