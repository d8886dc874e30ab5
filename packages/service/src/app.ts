import { randomBytes } from 'node:crypto'
import {
  advanceMessage,
  CLEAR_CHANNEL,
  CLEAR_CHAT_SERVICE,
  clearChannel,
  clearChatService,
  createChat,
  createDeliveries,
  createMessaging,
  createSimulator,
  deliverCallbacks,
  DELIVER_CALLBACKS,
  FORGET_REPLIES,
  forgetReplies,
  SEND_MESSAGE,
  SWEEP_BLOB,
  SWEEP_ORPHANS,
  SWEEP_UPLOADS,
  sweepBlob,
  sweepOrphans,
  sweepUploads,
  type BlobStore,
  type ChannelId,
  type ChatServiceId,
  type Carrier,
  type Clock,
  type Fingerprints,
  type JobQueue,
  type MessageId,
  type MessagingPorts,
  type Notices,
  type RandomBytes,
  type Storage,
} from '@postel/core'
import { operations } from '@postel/server'
import { createAccounts, type SigningKeys } from './accounts.ts'
import { createApiTokens } from './api-tokens.ts'
import { SIMULATED_IMAGE_LIMITS } from './carriers/simulated-images.ts'
import { createCarrier } from './carriers/create-carrier.ts'
import type { Config } from './config/config.ts'
import { isSimulatorOn } from './config/simulator.ts'
import { DIALECTS } from './dialects/dialects.ts'
import { createFetch, type Fetch } from './http/app.ts'
import { createAuthenticate } from './http/authenticate.ts'
import { createRateLimit } from './http/rate-limit.ts'
import { createRefuse, type Refuse } from './http/refuse.ts'
import { createJobRunner, type JobRunner } from './jobs/runner.ts'
import type { Log } from './log.ts'
import type { Lookup } from './network/guard.ts'
import { createMediaContent } from './media/media-content.ts'
import { createSignedPaths } from './media/signed-paths.ts'
import { createMediaUrls } from './media/media-urls.ts'
import { watchedBlobs } from './media/watched-blobs.ts'
import { metricsAccess } from './metrics/metrics-access.ts'
import { createMetrics } from './metrics/metrics.ts'
import { countedBlobs, countedFetcher, countedJobs, countedStorage } from './metrics/watched.ts'
import type { UrlSigner } from './media/signed-url.ts'
import { lazyOutgoing } from './network/outgoing.ts'
import type { Sealer } from './secrets/sealer.ts'
import type { TokenHasher } from './secrets/token-hasher.ts'

/** The edges of the service that a test may hold in its hand. */
export interface Edges {
  clock: Clock
  randomBytes: RandomBytes
  carrier: Carrier
  /** How host names become addresses, for media and callbacks. */
  lookup: Lookup
}

export interface AppOptions {
  config: Config
  /**
   * Base of absolute URLs, without a `/` at its end. Asked each time: the port may be known late.
   */
  publicUrl: () => string
  storage: Storage
  jobs: JobQueue
  blobs: BlobStore
  sealer: Sealer
  urlSigner: UrlSigner
  tokenHasher: TokenHasher
  fingerprints: Fingerprints
  signingKeys: SigningKeys
  log: Log
  edges?: Partial<Edges>
}

/** The whole service but for its listening: answers requests and runs jobs. */
export interface App {
  fetch: Fetch
  refuse: Refuse
  runner: JobRunner
  /** Stops the jobs and the outgoing connections; storage stays open. */
  close(): Promise<void>
}

export const createApp = (options: AppOptions): App => {
  const { config, sealer, log, edges = {} } = options
  const metrics = createMetrics(() => options.jobs.counts())
  const storage = countedStorage(options.storage, metrics)
  const blobs = countedBlobs(watchedBlobs(options.blobs, storage.reads, log), metrics)
  const clock = edges.clock ?? { now: () => Date.now() }
  const accounts = createAccounts(storage.reads, sealer, clock, options.signingKeys)
  const outgoing = lazyOutgoing({
    allow: config.fetchAllow,
    lookup: edges.lookup,
    blobs,
    reads: storage.reads,
    clock,
    imageLimits: config.carrier === 'simulated' ? SIMULATED_IMAGE_LIMITS : null,
    acceptedTypes: STORED_TYPES,
    wires: Object.fromEntries(DIALECTS.map((one) => [one.wire, one.callbacks])),
    publicUrl: options.publicUrl,
    callbackKeysOf: accounts.callbackKeysOf,
    log,
  })
  const urls = {
    signer: options.urlSigner,
    publicUrl: options.publicUrl,
    lifetimeSeconds: config.signedUrlSeconds,
    clock,
  }
  const mediaUrls = createMediaUrls(urls)
  const own = createCarrier(config, { reads: storage.reads, mediaUrls, clock, log })
  const ports: MessagingPorts = {
    storage,
    clock,
    randomBytes: edges.randomBytes ?? randomBytes,
    carrier: edges.carrier ?? own.carrier,
    mediaFetcher: countedFetcher(outgoing.mediaFetcher, metrics),
    callbackSender: outgoing.callbackSender,
    fingerprints: options.fingerprints,
    notices: noticesIn(log),
  }
  const runner = createRunner(countedJobs(options.jobs, metrics), { ...ports, blobs }, log)
  const refuse = createRefuse(options.publicUrl)
  const messaging = createMessaging(ports)
  const fetch = createFetch({
    messaging,
    chat: createChat({ ...ports, blobs }),
    simulator: createSimulator(ports),
    isSimulatorOn: isSimulatorOn(config),
    deliveries: createDeliveries(ports),
    storage,
    blobs,
    mediaUrls,
    signedPaths: createSignedPaths(urls),
    publicUrl: options.publicUrl,
    mediaContent: createMediaContent({ messaging, blobs, accounts, mediaUrls }),
    authenticate: createAuthenticate({
      accounts,
      apiTokens: createApiTokens(storage, options.tokenHasher, clock),
      rateLimit: createRateLimit(config.rateLimit),
    }),
    refuse,
    validateResponses: config.validateResponses,
    metrics,
    allowMetrics: metricsAccess(config),
    log,
  })
  const close = async (): Promise<void> => {
    await runner.stop()
    await Promise.all([outgoing.close(), own.close()])
  }
  return { fetch, refuse, runner, close }
}

const noticesIn = (log: Log): Notices => ({
  mediaRefused: ({ messageId, failure, reason }) =>
    log.warn({ message: messageId, failure, reason }, 'a media file was not fetched'),
})

/** What may be stored is what may be served: the types that the contract declares for bytes. */
const STORED_TYPES: ReadonlySet<string> = new Set(operations.fetchTwilioMediaContent.responses[200])

type JobPorts = MessagingPorts & { blobs: BlobStore }

const createRunner = (queue: JobQueue, ports: JobPorts, log: Log): JobRunner => {
  const advance = advanceMessage(ports)
  const deliver = deliverCallbacks(ports)
  const channel = clearChannel(ports)
  const chatService = clearChatService(ports)
  const handlers = {
    [SEND_MESSAGE]: (key: string) => advance(key as MessageId),
    [DELIVER_CALLBACKS]: (key: string) => deliver(key as MessageId),
    [CLEAR_CHANNEL]: (key: string) => channel(key as ChannelId),
    [CLEAR_CHAT_SERVICE]: (key: string) => chatService(key as ChatServiceId),
    [FORGET_REPLIES]: forgetReplies(ports),
    [SWEEP_BLOB]: sweepBlob(ports),
    [SWEEP_ORPHANS]: sweepOrphans(ports),
    [SWEEP_UPLOADS]: sweepUploads(ports),
  }
  // Its validity ends a message, so that whoever sent it learns of it whatever goes wrong here.
  const neverBuried = new Set([SEND_MESSAGE])
  return createJobRunner({ queue, handlers, neverBuried, clock: ports.clock, log })
}
