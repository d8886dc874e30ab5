import type { Account, Storage } from '@postel/core'
import type { Log } from './log.ts'
import type { Sealer } from './secrets/sealer.ts'

interface Ports {
  storage: Storage
  sealer: Sealer
}

const PAGE_SIZE = 500

/**
 * Seals again what an older of the secret keys sealed, so that no account needs that key any more.
 * A token that no key opens stays as it is, for the day that its key is put back; the log names its
 * account.
 */
export const resealAuthTokens = async (ports: Ports, log: Log): Promise<void> => {
  let page: Account[]
  let last = ''
  do {
    page = await ports.storage.reads.accountsAfter(last, PAGE_SIZE)
    for (const account of page) await resealAuthToken(ports, account, log)
    last = page.at(-1)?.id ?? last
  } while (page.length === PAGE_SIZE)
}

const resealAuthToken = async (
  { storage, sealer }: Ports,
  { id, authTokenSealed }: Account,
  log: Log,
): Promise<void> => {
  if (sealer.isCurrent(authTokenSealed)) return
  try {
    const sealed = sealer.seal(sealer.open(authTokenSealed, id), id)
    await storage.write((rows) => rows.replaceAuthToken(id, sealed))
  } catch (error) {
    log.error({ err: error, account: `AC${id}` }, 'its auth token could not be sealed again')
  }
}
