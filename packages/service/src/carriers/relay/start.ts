import type { Carrier } from '@postel/core'
import type { RelaySettings } from '../../config/relay.ts'
import { createRelay, type RelayParts } from './relay.ts'
import { createUpstream } from './upstream.ts'

export interface RunningRelay extends Pick<Carrier, 'next'> {
  /** Breaks off what is being asked. */
  close(): void
}

export const startRelay = (
  settings: RelaySettings,
  parts: Omit<RelayParts, 'upstream'>,
): RunningRelay => {
  const upstream = createUpstream(settings)
  return { ...createRelay({ ...parts, upstream }), close: () => upstream.close() }
}
