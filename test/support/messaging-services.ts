import { newRandomId } from '@postel/core'
import type { MessagingServiceId } from '@postel/core'
import { randomBytes } from 'node:crypto'
import { accountIdOf, type Postel, type TestAccount } from './postel.ts'

/** Makes a messaging service, as `postel services create` would; answers its 32 digits. */
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
      friendlyName: 'Of a test',
      senders,
      createdAt: Date.now(),
    }),
  )
  return id
}

/** As `postel services remove` would. */
export const removeService = (postel: Postel, account: TestAccount, id: string): Promise<boolean> =>
  postel.write((rows) =>
    rows.deleteMessagingService(accountIdOf(account), id as MessagingServiceId),
  )

/** As `postel numbers remove` would. */
export const removeNumber = (
  postel: Postel,
  account: TestAccount,
  e164: string,
): Promise<boolean> => postel.write((rows) => rows.deleteOwnedNumber(accountIdOf(account), e164))
