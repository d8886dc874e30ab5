import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  parseId,
  type AccountId,
  type ApiScope,
  type ApiTokenId,
  type MediaAccess,
  type Rows,
} from '@postel/core'
import { readConfig, startService, type Overrides, type RunningService } from 'postel'
import { startCallbackReceiver, type CallbackReceiver } from './callback-receiver.ts'
import { startFileServer, type FileServer } from './file-server.ts'

/** Credentials, in the spelling of a wire. */
export interface TestAccount {
  accountSid: string
  authToken: string
}

/** A second way into an account; `sid` is the user name of it on Twilio's wire. */
export interface TestApiToken {
  sid: string
  secret: string
}

export interface PostelOptions {
  /** Environment of the service, over the one made here. */
  env?: Record<string, string>
  overrides?: Overrides
  /** The data folder of an earlier service, which is left in place; without it a new one that goes. */
  directory?: string
}

/** The real service on SQLite and a folder, with a file server and a callback receiver that it may reach. */
export interface Postel {
  url: string
  host: string
  /** Answers in process, without the network. */
  fetch: RunningService['fetch']
  files: FileServer
  callbacks: CallbackReceiver
  /** A new account, for a test that counts what it finds. */
  createAccount(): Promise<TestAccount>
  createApiToken(account: TestAccount, scopes: readonly ApiScope[]): Promise<TestApiToken>
  revokeApiToken(account: TestAccount, token: TestApiToken): Promise<void>
  /** Puts rows in that no request leads to. */
  write<T>(unit: (rows: Rows) => Promise<T>): Promise<T>
  /** Changes who may read the media of an account, as the operator would. */
  setMediaAccess(account: TestAccount, access: MediaAccess): Promise<void>
  close(): Promise<void>
}

const CARRIER_STEP_MS = '5'

/** Of either spelling. */
export const accountIdOf = ({ accountSid }: TestAccount): AccountId => {
  const id = parseId<AccountId>(accountSid.replace(/^AC/, '').replaceAll('-', ''))
  if (id === null) throw new Error(`${accountSid} is no AccountSid`)
  return id
}

export const makeDirectory = (): Promise<string> => mkdtemp(join(tmpdir(), 'postel-test-'))

export const startPostel = async (options: PostelOptions = {}): Promise<Postel> => {
  const { env, overrides } = options
  const directory = options.directory ?? (await makeDirectory())
  const [files, callbacks] = await Promise.all([startFileServer(), startCallbackReceiver()])
  const config = readConfig({
    env: {
      HOST: '127.0.0.1',
      PORT: '0',
      POSTEL_DATA_DIR: directory,
      POSTEL_CARRIER_STEP_MS: CARRIER_STEP_MS,
      POSTEL_FETCH_ALLOW: `${files.host},${callbacks.host}`,
      POSTEL_LOG_LEVEL: 'silent',
      POSTEL_VALIDATE_RESPONSES: 'enforce',
      ...env,
    },
  })
  const service = await startService(config, overrides)
  return {
    url: service.url,
    host: new URL(service.url).host,
    fetch: service.fetch,
    files,
    callbacks,
    createAccount: async () => {
      const { id, authToken } = await service.createAccount()
      return { accountSid: `AC${id}`, authToken }
    },
    createApiToken: async (account, scopes) => {
      const accountId = accountIdOf(account)
      const { token, secret } = await service.apiTokens.create({ accountId, scopes })
      return { sid: `SK${token.id}`, secret }
    },
    revokeApiToken: async (account, { sid }) => {
      const id = parseId<ApiTokenId>(sid.slice(2))
      const isRevoked = id && (await service.apiTokens.revoke(accountIdOf(account), id))
      if (isRevoked !== true) throw new Error(`${sid} is no API token of the account`)
    },
    write: (unit) => service.storage.write(unit),
    setMediaAccess: (account, access) =>
      service.storage.write((rows) => rows.setMediaAccess(accountIdOf(account), access)),
    close: async () => {
      await service.close()
      await Promise.all([files.close(), callbacks.close()])
      if (options.directory === undefined) await rm(directory, { recursive: true, force: true })
    },
  }
}
