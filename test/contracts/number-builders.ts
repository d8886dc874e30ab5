import type { MessagingService, OwnedNumber } from '@postel/core'
import { NOON, idOf } from './builders.ts'

/** The number that ends so. */
export const digits = (ending: number): string => `+1415555${String(ending).padStart(4, '0')}`

export const numberOf = (ending: number, change: Partial<OwnedNumber> = {}): OwnedNumber => ({
  e164: digits(ending),
  accountId: idOf(1),
  inboundUrl: null,
  inboundMethod: 'POST',
  wire: 'any',
  createdAt: NOON,
  ...change,
})

export const serviceOf = (
  number: number,
  change: Partial<MessagingService> = {},
): MessagingService => ({
  id: idOf(number),
  accountId: idOf(1),
  friendlyName: `Service ${number}`,
  senders: [],
  createdAt: NOON,
  ...change,
})
