import { newRandomId } from '@postel/core'
import type { MessagingServiceId } from '@postel/core'
import { randomBytes } from 'node:crypto'
import { accountIdOf, type Postel, type TestAccount } from './postel.ts'

/** A messaging service of these numbers, or of all that the account has; its Sid. */
export const giveService = async (
  postel: Postel,
  account: TestAccount,
  senders: readonly string[] = [],
): Promise<string> => {
  const id = newRandomId<MessagingServiceId>(randomBytes)
  await postel.write((rows) =>
    rows.insertMessagingService({
      id,
      accountId: accountIdOf(account),
      friendlyName: 'Reminders',
      senders,
      createdAt: Date.now(),
    }),
  )
  return `MG${id}`
}

/** As `postel services remove` would. */
export const removeService = (
  postel: Postel,
  account: TestAccount,
  sid: string,
): Promise<boolean> =>
  postel.write((rows) =>
    rows.deleteMessagingService(accountIdOf(account), sid.slice(2) as MessagingServiceId),
  )
