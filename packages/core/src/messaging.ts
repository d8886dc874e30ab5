import { cancelMessage } from './commands/cancel-message.ts'
import { createFeedback } from './commands/create-feedback.ts'
import { createMessage } from './commands/create-message.ts'
import { deleteMedia } from './commands/delete-media.ts'
import { deleteMessage } from './commands/delete-message.ts'
import { fetchMedia } from './commands/fetch-media.ts'
import { fetchMessage } from './commands/fetch-message.ts'
import { listMedia } from './commands/list-media.ts'
import { listMessages } from './commands/list-messages.ts'
import { redactMessage } from './commands/redact-message.ts'
import type { RemovalOptions } from './commands/refuse-before.ts'
import type { AccountId, MediaId, MessageId, MessagingServiceId } from './id.ts'
import type { Feedback, FeedbackOutcome, Media, Message, StoredMedia } from './message.ts'
import type { MessagingPorts } from './messaging-ports.ts'
import type { MediaQuery, MessageQuery } from './ports/storage.ts'

/**
 * What a dialect may ask for. Every method throws `MessagingError` for what the caller did wrong,
 * and nothing else on purpose.
 */
export interface Messaging {
  /**
   * Stores the message, its media and its job in one durable transaction, and answers before
   * anything is sent.
   */
  createMessage(command: CreateMessage): Promise<Message>
  fetchMessage(accountId: AccountId, id: MessageId): Promise<Message>
  listMessages(query: MessageQuery): Promise<Page<Message>>
  /** Throws `message_not_found` for an unknown message; never an empty page instead. */
  listMedia(query: MediaQuery): Promise<Page<AvailableMedia>>
  fetchMedia(accountId: AccountId, messageId: MessageId, id: MediaId): Promise<AvailableMedia>
  /**
   * Empties the body for good. Throws `message_in_progress` until `once`: final, if not given, or
   * sent with its receipt overdue for an hour.
   */
  redactMessage(accountId: AccountId, id: MessageId, options?: RemovalOptions): Promise<Message>
  /** Throws `message_not_cancelable` unless the message is scheduled. */
  cancelMessage(accountId: AccountId, id: MessageId): Promise<Message>
  /**
   * Takes the message's media, feedback and owed callbacks with it. Throws `message_in_progress`
   * until `once`: final, if not given, or sent with its receipt overdue for an hour.
   */
  deleteMessage(accountId: AccountId, id: MessageId, options?: RemovalOptions): Promise<void>
  /** Of many at the same time one succeeds. Throws `message_in_progress` until it is sent. */
  deleteMedia(accountId: AccountId, messageId: MessageId, id: MediaId): Promise<void>
  /** One per message: a later one replaces the outcome. */
  createFeedback(
    accountId: AccountId,
    messageId: MessageId,
    outcome: FeedbackOutcome,
  ): Promise<Feedback>
}

export const createMessaging = (ports: MessagingPorts): Messaging => ({
  createMessage: createMessage(ports),
  fetchMessage: fetchMessage(ports),
  listMessages: listMessages(ports),
  listMedia: listMedia(ports),
  fetchMedia: fetchMedia(ports),
  redactMessage: redactMessage(ports),
  cancelMessage: cancelMessage(ports),
  deleteMessage: deleteMessage(ports),
  deleteMedia: deleteMedia(ports),
  createFeedback: createFeedback(ports),
})

export interface CreateMessage {
  accountId: AccountId
  wire: string
  to: string | null
  from: string | null
  messagingServiceId: MessagingServiceId | null
  body: string | null
  mediaUrls: readonly string[]
  /** How many media this wire allows. */
  mediaCountMax: number
  /** Sends as multimedia even without media. */
  multimedia: boolean
  statusCallbackUrl: string | null
  /** When to send, in Unix milliseconds; null for at once. Needs a messaging service. */
  sendAt: number | null
  /** From when it is to be sent. */
  validitySeconds: number
  /**
   * The same key with the same digest of the request answers what it answered before, for 24 hours;
   * with another one it throws `idempotency_key_reused`. Null for a message that is new each time.
   */
  idempotency: { key: string; digest: string } | null
}

/** Media whose bytes are stored. */
export type AvailableMedia = Media & { stored: StoredMedia }

export interface Page<T> {
  items: T[]
  hasNext: boolean
  hasPrevious: boolean
}
