import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigError, openService, readConfig, type OpenService } from 'postel'
import { callbackHostsOf, hostOf } from './callbacks/guard.ts'
import { MockError } from './mock-error.ts'
import type { MockNumber } from './number-option.ts'
import type { StartOptions } from './start.ts'

/** The real service, listening nowhere, on a folder that goes when it is closed. */
export interface Stateful {
  account: { accountSid: string; authToken: string }
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

/** The account of the contract's examples, so that both answer under the same paths. */
const ACCOUNT = 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788'
const TOKEN = 'auth-token-of-the-mock'

/** All that is private: what a developer's own machine reaches anyway. */
const PRIVATE = '127.0.0.0/8,::1/128,10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7,localhost'

/** An empty variable counts as absent, here too: it does not undo what the mock has chosen. */
const given = (env: NonNullable<StartOptions['env']>) =>
  Object.fromEntries(Object.entries(env).filter(([, value]) => value))

const environment = ({ env = {}, ...options }: StartOptions, directory: string) => {
  const { host = '', callbackHosts = null, numbers = [] } = options
  const hosts = callbackHostsOf(host, callbackHosts)
  // Whoever gives a number an address wants it to be called.
  const inbound = numbers.flatMap(({ inboundUrl }) => inboundUrl ?? []).map(hostOf)
  return {
    POSTEL_ACCOUNT_SID: ACCOUNT,
    POSTEL_AUTH_TOKEN: TOKEN,
    POSTEL_LOG_LEVEL: 'error',
    POSTEL_FETCH_ALLOW: hosts === null ? PRIVATE : [...hosts, ...inbound].join(','),
    ...given(env),
    POSTEL_DATA_DIR: directory,
    HOST: host,
    PORT: '0',
  }
}

const giveNumbers = ({ storage, account }: OpenService, numbers: readonly MockNumber[]) =>
  storage.write(async (rows) => {
    const ours = { accountId: account.id, inboundMethod: 'POST', wire: 'twilio' } as const
    for (const number of numbers) {
      await rows.insertOwnedNumber({ ...number, ...ours, createdAt: Date.now() })
    }
  })

const open = async (options: StartOptions, directory: string, url: () => string) => {
  const env = environment(options, directory)
  try {
    const config = readConfig({ env })
    const service = await openService(config, {}, () => config.publicUrl ?? url())
    await giveNumbers(service, options.numbers ?? [])
    service.runner.start()
    return service
  } catch (error) {
    throw error instanceof ConfigError ? new MockError(error.message, { cause: error }) : error
  }
}

/** Throws `MockError` for a setting of the service that it does not accept. */
export const openStateful = async (options: StartOptions, url: () => string): Promise<Stateful> => {
  const directory = await mkdtemp(join(tmpdir(), 'postel-mock-'))
  const remove = (): Promise<void> => rm(directory, { recursive: true, force: true })
  const service = await open(options, directory, url).catch(async (error: unknown) => {
    await remove()
    throw error
  })
  const { id, authToken } = service.account
  return {
    account: { accountSid: `AC${id}`, authToken },
    fetch: (request) => service.fetch(request),
    close: async () => {
      await service.close()
      await remove()
    },
  }
}
