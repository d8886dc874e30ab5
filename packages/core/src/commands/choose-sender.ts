import type { Message } from '../message.ts'
import type { MessagingService } from '../owned-number.ts'
import type { Carrier } from '../ports/carrier.ts'
import type { NumberReads } from '../ports/number-storage.ts'

/** The most numbers of an account that its messaging services choose among. */
const POOL_COUNT_MAX = 1_000

/**
 * The numbers that may send for a service: those it lists, or else all of its account, or else the
 * carrier's spare one. Without those that the carrier would refuse for this recipient.
 */
export const senderPool = async (
  reads: NumberReads,
  { accountId, senders }: MessagingService,
  to: string,
  carrier: Carrier,
): Promise<readonly string[]> => {
  const numbers = senders.length > 0 ? senders : await numbersOf(reads, accountId)
  const pool = numbers.length > 0 ? numbers : await spareOf(reads, carrier)
  return pool.filter((from) => carrier.refuse({ from, to }) === null)
}

/** Unless an account owns it: then it is nobody else's. */
const spareOf = async (reads: NumberReads, { spareSender }: Carrier): Promise<string[]> =>
  spareSender === null || (await reads.ownedNumber(spareSender)) !== null ? [] : [spareSender]

const numbersOf = async (
  reads: NumberReads,
  accountId: MessagingService['accountId'],
): Promise<string[]> =>
  (await reads.ownedNumbers(accountId, POOL_COUNT_MAX)).map(({ e164 }) => e164)

/**
 * Who wrote to the recipient before writes again, as long as it is in the pool: people answer in
 * one conversation. A new recipient gets the one that its digits fall on, so that the pool is used
 * evenly. Null where nobody may send.
 */
export const chooseSender = async (
  reads: NumberReads,
  { accountId, messagingServiceId, to }: Message,
  carrier: Carrier,
): Promise<string | null> => {
  if (messagingServiceId === null) return null
  const service = await reads.messagingService(accountId, messagingServiceId)
  if (service === null) return null
  const pool = await senderPool(reads, service, to, carrier)
  const last = await reads.lastSender(messagingServiceId, to)
  if (last !== null && pool.includes(last)) return last
  return pool[spread(to) % Math.max(1, pool.length)] ?? null
}

/** FNV-1a, 32 bits: near numbers fall far apart. */
const spread = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
