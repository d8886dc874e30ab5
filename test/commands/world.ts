import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  advanceMessage,
  clearChannel,
  clearChatService,
  createChat,
  createDeliveries,
  createMessaging,
  createSimulator,
  deliverCallbacks,
  forgetReplies,
  sweepBlob,
  sweepOrphans,
} from '@postel/core'
import type {
  AccountId,
  Callback,
  CallbackResult,
  CallbackSubject,
  CarrierMove,
  CarrierWait,
  CreateMessage,
  FetchedMedia,
  MediaRefusal,
  Message,
  MessagingPorts,
} from '@postel/core'
import { openFolder } from '@postel/storage'
import { accountOf, idOf, NOON } from '../contracts/builders.ts'
import { openEmptySqlite } from '../contracts/open-sqlite.ts'

export const STEP_MS = 100
/** Until media are fetched again whose bytes were swept as they came, whatever the carrier's pace. */
export const FETCH_AGAIN_MS = 1_000

/**
 * Messaging on a real database and a real folder; the clock, the carrier, the media and the receiver of callbacks are
 * in the test's hand.
 */
export const openWorld = async () => {
  const backend = await openEmptySqlite()
  await backend.storage.write((rows) => rows.insertAccount(accountOf()))
  const outside = newOutside()
  const ports: MessagingPorts = { storage: backend.storage, ...portsOf(outside) }
  const directory = await mkdtemp(join(tmpdir(), 'postel-world-'))
  const blobs = await openFolder(directory, ports)
  return {
    ...backend,
    outside,
    ports,
    blobs,
    messaging: createMessaging(ports),
    simulator: createSimulator(ports),
    chat: createChat({ ...ports, blobs }),
    advance: advanceMessage(ports),
    deliver: deliverCallbacks(ports),
    deliveries: createDeliveries(ports),
    forgetReplies: forgetReplies(ports),
    sweepBlob: sweepBlob({ ...ports, blobs }),
    sweepOrphans: sweepOrphans({ ...ports, blobs }),
    clearChannel: clearChannel(ports),
    clearChatService: clearChatService(ports),
    remove: async () => {
      await backend.remove()
      await rm(directory, { recursive: true })
    },
  }
}

export type World = Awaited<ReturnType<typeof openWorld>>

export const command = (change: Partial<CreateMessage> = {}): CreateMessage => ({
  accountId: idOf<AccountId>(1),
  wire: 'any',
  to: '+15557654321',
  from: '+15551234567',
  messagingServiceId: null,
  body: 'Hello',
  mediaUrls: [],
  mediaCountMax: 10,
  multimedia: false,
  statusCallbackUrl: null,
  sendAt: null,
  idempotency: null,
  validitySeconds: 36_000,
  ...change,
})

export type Outside = ReturnType<typeof newOutside>

const newOutside = () => ({
  now: NOON,
  /** What the carrier says next, by the state it is asked in. */
  moves: {
    queued: { state: 'sending' },
    sending: { state: 'sent' },
    sent: { state: 'delivered' },
  } as Partial<Record<Message['state'], CarrierMove | CarrierWait | null>>,
  /** The messages that the carrier was asked about. */
  asked: [] as Message[],
  stepMs: STEP_MS,
  deliversHere: true,
  spareSender: null as string | null,
  refused: [] as string[],
  fingerprintKeys: ['key'],
  /** Of media, as an operator hears of them. */
  refusals: [] as MediaRefusal[],
  fetch: (url: string): Promise<FetchedMedia> => {
    throw new Error(`nobody expected ${url} to be fetched`)
  },
  send: (callback: Callback, _subject: CallbackSubject): Promise<CallbackResult> => {
    throw new Error(`nobody expected a callback to ${callback.url}`)
  },
})

const portsOf = (outside: Outside): Omit<MessagingPorts, 'storage'> => {
  let drawn = 0
  return {
    clock: { now: () => outside.now },
    randomBytes: (count) => {
      drawn += 1
      return Buffer.from(
        drawn
          .toString(16)
          .padStart(2 * count, '0')
          .slice(-2 * count),
        'hex',
      )
    },
    carrier: {
      refuse: ({ from }) =>
        from !== null && outside.refused.includes(from)
          ? { code: 'from_not_capable', message: `${from} cannot send` }
          : null,
      next: async (message) => {
        outside.asked.push(message)
        return outside.moves[message.state] ?? null
      },
      get stepMs() {
        return outside.stepMs
      },
      get deliversHere() {
        return outside.deliversHere
      },
      get spareSender() {
        return outside.spareSender
      },
    },
    mediaFetcher: { fetch: ({ url }) => outside.fetch(url) },
    callbackSender: { send: (callback, subject) => outside.send(callback, subject) },
    notices: { mediaRefused: (notice) => void outside.refusals.push(notice) },
    fingerprints: {
      of: (digest) => `${outside.fingerprintKeys[0]} ${digest}`,
      fits: (digest, fingerprint) =>
        outside.fingerprintKeys.some((key) => fingerprint === `${key} ${digest}`),
    },
  }
}
