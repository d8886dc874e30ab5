import { scheduleOrphanSweep, scheduleUploadSweep } from '@postel/core'
import type { BlobStore, Clock, JobQueue, Storage } from '@postel/core'
import { openFolder, openSqlite } from '@postel/storage'
import { createApp, type App, type Edges } from './app.ts'
import type { Config } from './config/config.ts'
import { relayWarnings } from './config/relay.ts'
import { isSimulatorOn } from './config/simulator.ts'
import { createApiTokens, type ApiTokens } from './api-tokens.ts'
import { ensureConfiguredService } from './configured-service.ts'
import { ensureConfiguredToken } from './configured-token.ts'
import { openDataFolder, type DataFolder } from './data-folder.ts'
import {
  ensureFirstAccount,
  makeAccount,
  warnOfPublicMedia,
  type FirstAccount,
} from './first-account.ts'
import { listen } from './http/listen.ts'
import { createLog, type Log } from './log.ts'
import { createUrlSigner } from './media/signed-url.ts'
import { resealAuthTokens } from './reseal-auth-tokens.ts'
import { createFingerprints } from './secrets/fingerprints.ts'
import { createSealer } from './secrets/sealer.ts'
import { ensureSecretKeys } from './secrets/secret-keys.ts'
import { createTokenHasher } from './secrets/token-hasher.ts'

export interface Overrides extends Partial<Edges> {
  log?: Log
  /** Stand between the service and its disk, for tests of what happens when that fails. */
  wrapStorage?: (real: Storage) => Storage
  wrapBlobs?: (real: BlobStore) => BlobStore
  wrapJobs?: (real: JobQueue) => JobQueue
}

/**
 * An opened service that does not listen: requests go into `fetch`, and jobs run when `runner` is
 * told to.
 */
export interface OpenService extends App {
  account: FirstAccount
  folder: DataFolder
  storage: Storage
  /** Another account, with an auth token of its own. */
  createAccount(): Promise<FirstAccount>
  apiTokens: ApiTokens
  /** Stops everything and gives the data folder back. */
  close(): Promise<void>
}

/** Throws `ConfigError` for what the operator can put right. */
export const openService = async (
  config: Config,
  overrides: Overrides = {},
  publicUrl = (): string => config.publicUrl ?? urlOf(config.host, config.port),
): Promise<OpenService> => {
  const folder = await openDataFolder(config.dataDir)
  try {
    return await openIn(folder, config, overrides, publicUrl)
  } catch (error) {
    folder.unlock()
    throw error
  }
}

const openIn = async (
  folder: DataFolder,
  config: Config,
  overrides: Overrides,
  publicUrl: () => string,
): Promise<OpenService> => {
  const log = overrides.log ?? createLog(config.logLevel)
  const clock = overrides.clock ?? SYSTEM_CLOCK
  const secretKeys = await ensureSecretKeys(config.secretKeys, folder.secretKeysFile)
  const secrets = secretsOf(secretKeys)
  const { sealer } = secrets
  const { wrapStorage = same, wrapBlobs = same, wrapJobs = same } = overrides
  const blobs = wrapBlobs(await openFolder(folder.mediaFolder, { clock }))
  const opened = await openSqlite({ file: folder.databaseFile })
  const jobs = wrapJobs(opened.jobs)
  const storage = wrapStorage(opened.storage)
  try {
    // The folder has one owner at a time, so that what is leased was leased to one that is gone.
    await jobs.handBackAll(clock.now())
    const account = await ensureFirstAccount({ storage, sealer, clock }, config)
    await resealAuthTokens({ storage, sealer }, log)
    const edges: Partial<Edges> = { ...overrides, clock }
    await warnOfPublicMedia(storage, account.id, config, log)
    const apiTokens = createApiTokens(storage, secrets.tokenHasher, clock)
    await ensureConfiguredToken(apiTokens, {
      accountId: account.id,
      secret: config.apiToken,
      file: folder.apiTokenFile,
    })
    await ensureConfiguredService({ storage, clock }, account.id, config.messagingServiceId)
    const signingKeys = new Map(config.signingKey === null ? [] : [[account.id, config.signingKey]])
    const parts = { storage, jobs, blobs, signingKeys, ...secrets }
    const app = createApp({ config, publicUrl, ...parts, log, edges })
    const close = async (): Promise<void> => {
      await app.close()
      await storage.close()
      folder.unlock()
    }
    const createAccount = () =>
      makeAccount(
        { storage, sealer, clock },
        { accountId: null, authToken: null, mediaAccess: config.mediaAccess },
      )
    return { ...app, account, folder, storage, createAccount, apiTokens, close }
  } catch (error) {
    await storage.close()
    throw error
  }
}

const secretsOf = (secretKeys: readonly string[]) => ({
  sealer: createSealer(secretKeys),
  urlSigner: createUrlSigner(secretKeys),
  tokenHasher: createTokenHasher(secretKeys),
  fingerprints: createFingerprints(secretKeys),
})

const same = <T>(real: T): T => real

const SYSTEM_CLOCK: Clock = { now: () => Date.now() }

export interface RunningService extends Pick<
  OpenService,
  'account' | 'apiTokens' | 'createAccount' | 'fetch' | 'folder' | 'storage'
> {
  /** Where it listens, without a `/` at its end. */
  url: string
  /** Its simulator answers, and its inspector is there. */
  isSimulatorOn: boolean
  /** Answers what has begun, stops the jobs, and gives port and data folder back. */
  close(): Promise<void>
}

/** Throws `ConfigError` for what the operator can put right, such as a port in use. */
export const startService = async (
  config: Config,
  overrides: Overrides = {},
): Promise<RunningService> => {
  const log = overrides.log ?? createLog(config.logLevel)
  let url = urlOf(config.host, config.port)
  const publicUrl = () => config.publicUrl ?? url
  const service = await openService(config, { ...overrides, log }, publicUrl)
  try {
    const { fetch, refuse, account, apiTokens, createAccount, folder, storage, runner } = service
    const listener = await listen({ host: config.host, port: config.port, fetch, refuse, log })
    url = urlOf(config.host, listener.port)
    const sweeping = { storage, clock: overrides.clock ?? SYSTEM_CLOCK }
    await Promise.all([scheduleOrphanSweep(sweeping), scheduleUploadSweep(sweeping)])
    runner.start()
    for (const warning of relayWarnings(config, publicUrl())) log.warn(warning)
    log.info({ url, dataDir: config.dataDir }, 'started')
    const close = async (): Promise<void> => {
      // Side by side: each of them may take its whole time.
      await Promise.all([listener.close(), runner.stop()])
      await service.close()
      log.info('stopped')
    }
    const known = { url, isSimulatorOn: isSimulatorOn(config) }
    return { ...known, account, apiTokens, createAccount, fetch, folder, storage, close }
  } catch (error) {
    await service.close()
    throw error
  }
}

/** A wildcard is where to listen, not where to call. */
const urlOf = (host: string, port: number): string => {
  const called = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${called.includes(':') ? `[${called}]` : called}:${port}`
}
