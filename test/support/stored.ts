import type { Media, Message, MessageId, MessageState } from '@postel/core'
import { accountIdOf, type Postel, type TestAccount } from './postel.ts'
import { idOf, mediaOf, messageOf, storedOf } from '../contracts/builders.ts'

let made = 0

/** Every state of the core. */
export const STATES = [
  'scheduled',
  'accepted',
  'queued',
  'sending',
  'sent',
  'delivered',
  'read',
  'undelivered',
  'failed',
  'canceled',
  'receiving',
  'received',
] as const satisfies readonly MessageState[]

/** Puts a message in as no request could make it, without a job: it stays as it is. */
export const storeMessage = async (
  postel: Postel,
  account: TestAccount,
  change: Partial<Message> = {},
): Promise<Message> => {
  const number = 0x1000 + made++
  const accountId = accountIdOf(account)
  const message = messageOf(number, { accountId, ...change })
  await postel.write((rows) => rows.insertMessage(message, []))
  return message
}

/** Of all states, one each. */
export const storeEveryState = async (
  postel: Postel,
  account: TestAccount,
): Promise<ReadonlyMap<MessageState, Message>> => {
  const stored = new Map<MessageState, Message>()
  for (const state of STATES) {
    const direction = state.startsWith('receiv') ? 'inbound' : 'outbound'
    stored.set(state, await storeMessage(postel, account, { state, direction }))
  }
  return stored
}

/** Puts a message with one stored file in; nobody has its bytes. */
export const storeMessageWithMedia = async (
  postel: Postel,
  account: TestAccount,
  change: Partial<Message> = {},
): Promise<{ message: Message; media: Media }> => {
  const number = 0x1000 + made++
  const accountId = accountIdOf(account)
  const message = messageOf(number, { accountId, kind: 'multimedia', mediaCount: 1, ...change })
  const media = mediaOf(number, 0, { accountId, messageId: idOf<MessageId>(number) })
  await postel.write(async (rows) => {
    await rows.insertMessage(message, [media])
    await rows.storeMedia(media.id, storedOf(`bytes ${number}`), media.updatedAt)
  })
  return { message, media }
}
