declare const brand: unique symbol

/** 128 bits as 32 lowercase hex digits. Each wire spells it its own way; none of those spellings is stored. */
export type Id<Kind extends string = string> = string & { readonly [brand]: Kind }

export type AccountId = Id<'account'>
export type MessageId = Id<'message'>
export type MediaId = Id<'media'>
export type MessagingServiceId = Id<'messagingService'>

const ID = /^[0-9a-f]{32}$/

/** Reads an id from 32 hex digits of either case; `null` for anything else. */
export const parseId = <T extends Id>(text: string): T | null => {
  const lower = text.toLowerCase()
  return ID.test(lower) ? (lower as T) : null
}
