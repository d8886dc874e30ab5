import type { Carrier, Clock, Message, Reads } from '@postel/core'
import type { Config } from '../config/config.ts'
import { relaySettings, type RelaySettings } from '../config/relay.ts'
import type { Log } from '../log.ts'
import { madeLazily } from '../made-lazily.ts'
import type { MediaUrls } from '../media/media-urls.ts'
import { createSimulatedCarrier } from './simulated.ts'

export interface CarrierParts {
  reads: Pick<Reads, 'mediaOf'>
  mediaUrls: Pick<MediaUrls, 'create'>
  clock: Clock
  log: Log
}

export interface OwnedCarrier {
  carrier: Carrier
  /** Breaks off what it is asking of others. */
  close(): Promise<void>
}

/** The carrier that the configuration names. */
export const createCarrier = (config: Config, parts: CarrierParts): OwnedCarrier => {
  const relay = relaySettings(config)
  if (relay !== null) return lazyRelay(relay, config.carrierStepMs, parts)
  return { carrier: createSimulatedCarrier(config.carrierStepMs), close: () => Promise.resolve() }
}

/** Loaded with its first message: until then nobody needs the memory of an HTTP client. */
const lazyRelay = (settings: RelaySettings, stepMs: number, parts: CarrierParts): OwnedCarrier => {
  const mediaUrlsOf = mediaUrlsWith(parts)
  const relay = madeLazily(() =>
    import('./relay/start.ts').then(({ startRelay }) =>
      startRelay(settings, { ...parts, mediaUrlsOf }),
    ),
  )
  return {
    carrier: {
      stepMs,
      deliversHere: false,
      spareSender: null,
      refuse: () => null,
      next: async (message) => (await relay.get()).next(message),
    },
    close: async () => (await relay.found())?.close(),
  }
}

const mediaUrlsWith =
  ({ reads, mediaUrls }: CarrierParts) =>
  async ({ id }: Message, untilUnixSeconds: number): Promise<string[]> =>
    (await reads.mediaOf(id)).map((media) => mediaUrls.create(media.id, untilUnixSeconds))
