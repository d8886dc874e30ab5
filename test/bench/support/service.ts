import { rm } from 'node:fs/promises'
import { callerOf, type Caller } from '../../faults/support/caller.ts'
import { makeDirectory, type TestAccount } from '../../support/postel.ts'
import { basic } from '../../support/wire-call.ts'
import { serviceCommand } from './commands.ts'
import { ON_SERVER_CORE } from './load.ts'
import { startServer, type Server } from './process.ts'

export const ACCOUNT: TestAccount = { accountSid: `AC${'5'.repeat(32)}`, authToken: 'h'.repeat(32) }

/** What a request for something of the account brings. */
export const HEADERS = { authorization: basic(ACCOUNT.accountSid, ACCOUNT.authToken) }

export interface LoadedService extends Server {
  caller: Caller
  /** Where its data are, until it stops. */
  directory: string
}

/** The built service with its settings as they are, but for its data, its account and its log. */
export const startLoaded = async (env: Record<string, string> = {}): Promise<LoadedService> => {
  const directory = await makeDirectory()
  const server = await startServer({
    command: (port) => [...ON_SERVER_CORE, ...serviceCommand(port)],
    path: '/health',
    afterStop: () => rm(directory, { recursive: true }),
    env: {
      POSTEL_DATA_DIR: directory,
      POSTEL_ACCOUNT_SID: ACCOUNT.accountSid,
      POSTEL_AUTH_TOKEN: ACCOUNT.authToken,
      POSTEL_LOG_LEVEL: 'warn',
      ...env,
    },
  })
  return { ...server, caller: callerOf(server.url, ACCOUNT), directory }
}
