import { parseId, type AccountId } from '@postel/core'
import { parseUuid } from './uuid.ts'

/** An account as a user name: it has one identity, whichever wire's spelling a client has of it. */
export const parseAccountName = (user: string): AccountId | null =>
  user.startsWith('AC') ? parseId<AccountId>(user.slice(2)) : parseUuid<AccountId>(user)
