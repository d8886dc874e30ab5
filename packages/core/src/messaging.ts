import { createMessage } from './commands/create-message.ts'
import { fetchMedia } from './commands/fetch-media.ts'
import { fetchMessage } from './commands/fetch-message.ts'
import { listMedia } from './commands/list-media.ts'
import { listMessages } from './commands/list-messages.ts'
import type { AccountId, MediaId, MessageId, MessagingServiceId } from './id.ts'
import type { Media, Message, StoredMedia } from './message.ts'
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
}

export const createMessaging = (ports: MessagingPorts): Messaging => ({
  createMessage: createMessage(ports),
  fetchMessage: fetchMessage(ports),
  listMessages: listMessages(ports),
  listMedia: listMedia(ports),
  fetchMedia: fetchMedia(ports),
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
  validitySeconds: number
}

/** Media whose bytes are stored. */
export type AvailableMedia = Media & { stored: StoredMedia }

export interface Page<T> {
  items: T[]
  hasNext: boolean
  hasPrevious: boolean
}
