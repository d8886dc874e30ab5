import type { Clock, RandomBytes } from './ports/clock.ts'

declare const brand: unique symbol

/**
 * 128 bits as 32 lowercase hex digits. Each wire spells it its own way; none of those spellings is
 * stored.
 */
export type Id<Kind extends string = string> = string & { readonly [brand]: Kind }

export type AccountId = Id<'account'>
export type MessageId = Id<'message'>
export type MediaId = Id<'media'>
export type MessagingServiceId = Id<'messagingService'>
export type ApiTokenId = Id<'apiToken'>
export type ChatServiceId = Id<'chatService'>
export type ChannelId = Id<'channel'>
export type ChatMessageId = Id<'chatMessage'>
export type ChatMediaId = Id<'chatMedia'>

const ID = /^[0-9a-f]{32}$/

/** Reads an id from 32 hex digits of either case; `null` for anything else. */
export const parseId = <T extends Id>(text: string): T | null => {
  const lower = text.toLowerCase()
  return ID.test(lower) ? (lower as T) : null
}

/**
 * UUIDv7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then 74 random bits. The id is the
 * list order and the page cursor. Every id draws all its random bits: a counter would let one
 * caller guess the ids of the next.
 */
export const newOrderedId = <T extends Id>(clock: Clock, randomBytes: RandomBytes): T => {
  const random = randomBytes(10)
  random[0] = 0x70 | (at(random, 0) & 0x0f) // version 7
  random[2] = 0x80 | (at(random, 2) & 0x3f) // variant of RFC 9562
  return (clock.now().toString(16).padStart(12, '0') + hex(random)) as T
}

/** Sorts before every ordered id of that time and of later ones, and after all earlier ones. */
export const firstIdAt = <T extends Id>(unixMs: number): T =>
  (unixMs.toString(16).padStart(12, '0') + '0'.repeat(20)) as T

export const newMessageId = (clock: Clock, randomBytes: RandomBytes): MessageId =>
  newOrderedId(clock, randomBytes)

/** 128 random bits, for what must not be guessable from the time: media, accounts, tokens. */
export const newRandomId = <T extends Id>(randomBytes: RandomBytes): T => hex(randomBytes(16)) as T

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const hex = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += HEX[byte]
  return text
}

const at = (bytes: Uint8Array, index: number): number => {
  const byte = bytes[index]
  if (byte === undefined) throw new Error(`RandomBytes gave fewer than ${index + 1} bytes`)
  return byte
}
