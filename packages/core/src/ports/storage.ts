import type { Account, MediaAccess } from '../account.ts'
import type { AccountId, MediaId, MessageId } from '../id.ts'
import type { BlobInfo, DeliveryFailure, Feedback, Media, Message } from '../message.ts'
import type { MessageState, StoredMedia } from '../message.ts'
import type { WebhookMethod } from '../owned-number.ts'
import type { CallbackKind } from '../callback-delivery.ts'
import type { ChatReads, ChatRows } from './chat-storage.ts'
import type { DeliveryReads, DeliveryRows } from './delivery-storage.ts'
import type { MediaCacheReads, MediaCacheRows } from './media-cache.ts'
import type { IdempotencyReads, IdempotencyRows } from './idempotency-storage.ts'
import type { NumberReads, NumberRows } from './number-storage.ts'
import type { SimulatorReads, SimulatorRows } from './simulator-storage.ts'
import type { ApiTokenReads, ApiTokenRows } from './token-storage.ts'

/**
 * Rows. Reads see the last committed state; every write goes through `write`, which runs the unit
 * in a savepoint of a transaction shared with other waiting units and resolves after one durable
 * commit. A unit that throws is rolled back alone. A unit awaits nothing but the transaction it is
 * given.
 */
export interface Storage {
  readonly reads: Reads
  write<T>(unit: (rows: Rows) => Promise<T>): Promise<T>
  /** Waits for the running writes, then closes the connections. */
  close(): Promise<void>
}

export interface Reads
  extends
    ApiTokenReads,
    ChatReads,
    DeliveryReads,
    IdempotencyReads,
    MediaCacheReads,
    NumberReads,
    SimulatorReads {
  account(id: AccountId): Promise<Account | null>
  /** Oldest first. */
  accounts(limit: number): Promise<Account[]>
  /** All accounts in the order of their ids, from the one after `after`. */
  accountsAfter(after: string, limit: number): Promise<Account[]>
  message(accountId: AccountId, id: MessageId): Promise<Message | null>
  /** A message of whatever account: for jobs, which know nothing but its id. */
  messageById(id: MessageId): Promise<Message | null>
  messages(query: MessageQuery): Promise<Message[]>
  /** Only media whose bytes are stored. */
  media(accountId: AccountId, messageId: MessageId, id: MediaId): Promise<Media | null>
  /** As `media`, for who holds a signed URL: it names nothing but the media. */
  mediaById(id: MediaId): Promise<Media | null>
  /** Only media whose bytes are stored. */
  mediaList(query: MediaQuery): Promise<Media[]>
  /** All media of a message in order, stored or not, without the deleted ones. */
  mediaOf(messageId: MessageId): Promise<Media[]>
  /** Callbacks neither delivered nor abandoned, in the order of the status changes. */
  owedCallbacks(messageId: MessageId, limit: number): Promise<Callback[]>
  /** Whether any media have these bytes, those of chat among them. */
  isBlobNeeded(sha256: string): Promise<boolean>
  /** The bytes of all media, in the order of their names, from the one after `after`. */
  blobs(after: string, limit: number): Promise<BlobInfo[]>
}

export interface Rows
  extends
    Reads,
    ApiTokenRows,
    ChatRows,
    DeliveryRows,
    IdempotencyRows,
    MediaCacheRows,
    NumberRows,
    SimulatorRows {
  insertAccount(account: Account): Promise<void>
  /** Nothing happens where there is no such account. */
  replaceAuthToken(id: AccountId, sealed: Uint8Array): Promise<void>
  /** Nothing happens where there is no such account. */
  setMediaAccess(id: AccountId, access: MediaAccess): Promise<void>
  insertMessage(message: Message, media: readonly Media[]): Promise<void>
  /** Changes the state only if it is still `from`; false when another writer was first. */
  moveMessage(id: MessageId, from: MessageState, change: MessageChange): Promise<boolean>
  /**
   * Empties the body and leaves no copy of it behind, if the state is still `from`; false when
   * another writer was first.
   */
  redactMessage(id: MessageId, from: MessageState, at: number): Promise<boolean>
  /**
   * Deletes the message with its body, media, feedback and callbacks, if its state is still `from`;
   * false when another writer was first. The jobs and bytes are for the caller.
   */
  deleteMessage(id: MessageId, from: MessageState): Promise<boolean>
  /** False when the media are stored already or were deleted meanwhile: they stay as they are. */
  storeMedia(id: MediaId, stored: StoredMedia, at: number): Promise<boolean>
  /**
   * Deletes stored media and lowers the count of their message; false when another writer was
   * first. They are not there from then on, but a cursor may still stand at them.
   */
  deleteMedia(messageId: MessageId, id: MediaId, at: number): Promise<boolean>
  /** Answers the sha256 of the bytes that they had. */
  deleteMediaOf(messageId: MessageId): Promise<string[]>
  /**
   * Notes that bytes are about to be deleted, and answers true, if no media need them; otherwise
   * changes nothing. Forgets notes from before `forgetBefore`. Units that note bytes and units that
   * store media with them follow one another, whatever database it is.
   */
  releaseBlob(sha256: string, at: number, forgetBefore: number): Promise<boolean>
  /** Whether bytes were noted to be deleted at that time or later. */
  isBlobReleasedSince(sha256: string, since: number): Promise<boolean>
  /**
   * One per message: a later one replaces the outcome and keeps the time created, as answered. Null
   * where the account has no such message.
   */
  putFeedback(feedback: Feedback): Promise<Feedback | null>
  /**
   * Adds a job; where one of the same kind and key waits, that one is kept with the earlier time.
   */
  enqueue(job: NewJob): Promise<void>
  /** Drops a job in whatever state; a run under way ends without effect on the queue. */
  dequeue(kind: string, key: string): Promise<void>
  appendCallback(callback: NewCallback): Promise<void>
  /** False when the callback was deleted meanwhile, with its message, or ended by another worker. */
  recordCallbackAttempt(id: number, attempt: CallbackAttempt): Promise<boolean>
}

export interface MessageChange {
  state: MessageState
  at: number
  /** Where the sender is chosen with this move. */
  from?: string
  sentAt?: number
  /** No further move before this time. */
  dueAt?: number
  failure?: DeliveryFailure
  carrierReference?: string
}

/** A half-open range of Unix milliseconds; an absent end is open. */
export interface TimeRange {
  from?: number
  until?: number
}

/** Where a page starts: strictly after or before this id in the order of the list. */
export interface Cursor<T> {
  direction: 'after' | 'before'
  id: T
}

/** Newest first. `limit` rows at most, in list order whichever way the cursor points. */
export interface MessageQuery {
  accountId: AccountId
  to?: string
  from?: string
  /** Any of these. A wire has one set of states per word, so there are few sets. */
  states?: readonly MessageState[]
  sent?: TimeRange
  cursor?: Cursor<MessageId>
  limit: number
}

/** In the order of the message. */
export interface MediaQuery {
  accountId: AccountId
  messageId: MessageId
  created?: TimeRange
  cursor?: Cursor<MediaId>
  limit: number
}

export interface NewJob {
  kind: string
  /** What the job is about, usually an id: one waiting job per kind and key. */
  key: string
  runAt: number
  /**
   * Jobs of one lane wait for one another where many of them run, and for no others: the kind, or
   * for a job that waits for somebody outside, the kind, the account and who that is, with a
   * blank between. If absent, the kind, or what the job that waits already has.
   */
  lane?: string
}

export interface NewCallback {
  kind: CallbackKind
  messageId: MessageId
  accountId: AccountId
  url: string
  method: WebhookMethod
  state: MessageState
  failure: DeliveryFailure | null
  at: number
}

export interface Callback extends NewCallback {
  /** Ascending in the order of the status changes. */
  id: number
  /** The first delivery of the same event, where this one was asked for; otherwise null. */
  replayOf: number | null
  attemptCount: number
  /** No attempt before this time. */
  dueAt: number
}

export interface CallbackAttempt {
  at: number
  /** `delivered` and `abandoned` end it. */
  outcome: 'delivered' | 'retry' | 'abandoned'
  /** When a retry is due. */
  dueAt?: number
  /** The HTTP status, or null where no answer came. */
  status: number | null
  /** One line for the delivery log; never a response body. */
  detail: string
}
