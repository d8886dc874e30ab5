import type {
  AccountId,
  ApiTokenId,
  CallbackAttempt,
  CallbackKind,
  DeliveryFailure,
  Direction,
  FeedbackOutcome,
  MediaAccess,
  MediaId,
  MessageId,
  MessageKind,
  MessageState,
  MessagingServiceId,
  WebhookMethod,
} from '@postel/core'
import type { Generated } from 'kysely'
import type { ChatSchema } from './schema-chat.ts'
import type { MediaCacheSchema } from './schema-media-cache.ts'
import type { NumberSchema } from './schema-numbers.ts'

/**
 * The tables as the newest migration leaves them. Times are Unix milliseconds, ids 32 lowercase hex
 * digits.
 */
export interface Schema extends ChatSchema, NumberSchema, MediaCacheSchema {
  accounts: AccountRow
  api_tokens: ApiTokenRow
  messages: MessageRow
  bodies: BodyRow
  feedback: FeedbackRow
  media: MediaRow
  blobs: BlobRow
  blob_releases: BlobReleaseRow
  callbacks: CallbackRow
  callback_attempts: CallbackAttemptRow
  saved_replies: SavedReplyRow
  jobs: JobRow
}

export interface AccountRow {
  id: AccountId
  media_access: MediaAccess
  auth_token_sealed: Uint8Array
  created_at: number
}

export interface ApiTokenRow {
  id: ApiTokenId
  account_id: AccountId
  secret_hash: Uint8Array
  /** One after the other, with spaces between. */
  scopes: string
  created_at: number
  revoked_at: number | null
}

export interface MessageRow {
  id: MessageId
  account_id: AccountId
  kind: MessageKind
  direction: Direction
  state: MessageState
  initial_state: MessageState
  sender: string | null
  recipient: string
  /** Null while the body is empty. */
  body_id: number | null
  /** Of the body in UTF-8; its slot may be longer. */
  body_bytes: number
  segment_count: number
  media_count: number
  messaging_service_id: MessagingServiceId | null
  wire: string
  status_callback_url: string | null
  due_at: number
  expires_at: number
  carrier_reference: string | null
  failure: DeliveryFailure | null
  created_at: number
  updated_at: number
  sent_at: number | null
}

/** A slot that keeps one body after the other; it is overwritten in place and never deleted. */
export interface BodyRow {
  id: Generated<number>
  is_free: number
  /** UTF-8, filled up with zeros. */
  content: Uint8Array
}

export interface FeedbackRow {
  message_id: MessageId
  outcome: FeedbackOutcome
  created_at: number
  updated_at: number
}

export interface MediaRow {
  id: MediaId
  message_id: MessageId
  account_id: AccountId
  position: number
  source_url: string | null
  /** Null until the bytes are stored. */
  content_type: string | null
  blob_sha256: string | null
  created_at: number
  updated_at: number
  /** Set where nothing but the place in the list is left, for cursors that stand at it. */
  deleted_at: number | null
}

/** Bytes in the blob store. They are needed as long as a row of `media` or `chat_media` names them. */
export interface BlobRow {
  sha256: string
  size_bytes: number
  /** The chunks' sha256 in order, 64 hex digits each, one after the other. */
  chunk_sha256: string
}

/** Bytes that were found unneeded at that time, and are about to be deleted or are gone. */
export interface BlobReleaseRow {
  sha256: string
  released_at: number
}

export interface CallbackRow {
  id: Generated<number>
  message_id: MessageId
  account_id: AccountId
  kind: CallbackKind
  method: WebhookMethod
  url: string
  state: MessageState
  failure: DeliveryFailure | null
  created_at: number
  due_at: number
  attempt_count: number
  /** Null while it is owed. */
  ended_as: 'delivered' | 'abandoned' | null
  /** The first delivery of the same event. */
  replay_of: number | null
}

export interface CallbackAttemptRow {
  callback_id: number
  attempt: number
  at: number
  outcome: CallbackAttempt['outcome']
  status: number | null
  detail: string
}

export interface SavedReplyRow {
  account_id: AccountId
  key: string
  fingerprint: string
  /** JSON, with an empty body. */
  message: string
  created_at: number
}

export interface JobRow {
  id: Generated<number>
  kind: string
  key: string
  lane: string
  /**
   * When it may be claimed: for a leased job the end of its lease, for a buried one never (null).
   */
  run_at: number | null
  attempt: number
  /** Set while it is leased. */
  token: string | null
  /** Set when it was enqueued again while leased: it must run once more from then on. */
  rerun_at: number | null
  last_reason: string | null
}
