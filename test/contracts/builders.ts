import { createHash } from 'node:crypto'
import { parseId } from '@postel/core'
import type { Account, AccountId, Id, Media, MediaId, Message, MessageId } from '@postel/core'
import type { NewCallback, StoredMedia } from '@postel/core'

/** A fixed time, so that no test depends on the day it runs. */
export const NOON = Date.UTC(2026, 10, 21, 12)

/** The id with this number: ids of higher numbers sort later. */
export const idOf = <T extends Id>(number: number): T => {
  const id = parseId<T>(number.toString(16).padStart(32, '0'))
  if (!id) throw new Error(`${number} makes no id`)
  return id
}

export const accountOf = (change: Partial<Account> = {}): Account => ({
  id: idOf<AccountId>(1),
  mediaAccess: 'public',
  authTokenSealed: new Uint8Array([0, 1, 2, 255]),
  createdAt: NOON,
  ...change,
})

export const messageOf = (number: number, change: Partial<Message> = {}): Message => ({
  id: idOf<MessageId>(number),
  accountId: idOf<AccountId>(1),
  kind: 'text',
  direction: 'outbound',
  state: 'queued',
  initialState: 'queued',
  from: '+15551234567',
  to: '+15557654321',
  body: 'Hello',
  segmentCount: 1,
  mediaCount: 0,
  messagingServiceId: null,
  wire: 'any',
  statusCallbackUrl: null,
  dueAt: NOON,
  expiresAt: NOON + 36_000_000,
  carrierReference: null,
  failure: null,
  createdAt: NOON,
  updatedAt: NOON,
  sentAt: null,
  ...change,
})

export const mediaOf = (number: number, position: number, change: Partial<Media> = {}): Media => ({
  id: idOf<MediaId>(number),
  messageId: idOf<MessageId>(1),
  accountId: idOf<AccountId>(1),
  position,
  sourceUrl: `https://example.com/${number}.png`,
  stored: null,
  createdAt: NOON,
  updatedAt: NOON,
  ...change,
})

export const storedOf = (content: string): StoredMedia => {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const blob = { sha256, sizeBytes: content.length, chunkSha256: [sha256] }
  return { contentType: 'image/png', blob }
}

export const callbackOf = (change: Partial<NewCallback> = {}): NewCallback => ({
  kind: 'status',
  method: 'POST',
  messageId: idOf<MessageId>(1),
  accountId: idOf<AccountId>(1),
  url: 'https://example.com/status',
  state: 'sent',
  failure: null,
  at: NOON,
  ...change,
})
