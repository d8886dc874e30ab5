import type { AccountId, Clock, MessagingServiceId, Storage } from '@postel/core'
import { ConfigError } from './config/setting.ts'

const FRIENDLY_NAME = 'Made at the start'

/**
 * Makes the configured messaging service for the account, over all its numbers. One that is there
 * already stays as it is: `postel services` may have changed it since.
 */
export const ensureConfiguredService = async (
  { storage, clock }: { storage: Storage; clock: Clock },
  accountId: AccountId,
  id: MessagingServiceId | null,
): Promise<void> => {
  if (id === null || (await storage.reads.messagingService(accountId, id)) !== null) return
  const service = { id, accountId, friendlyName: FRIENDLY_NAME, senders: [] }
  const isMade = await storage.write((rows) =>
    rows.insertMessagingService({ ...service, createdAt: clock.now() }),
  )
  if (isMade) return
  throw new ConfigError(
    `POSTEL_MESSAGING_SERVICE_SID is a messaging service of another account than AC${accountId}; ` +
      'give another.',
  )
}
