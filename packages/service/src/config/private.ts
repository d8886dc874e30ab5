import type { Config } from './config.ts'
import { isLoopback } from './loopback.ts'

/** What of a configuration says whom the service is for. */
export type Reach = Pick<Config, 'host' | 'publicUrl' | 'carrier'>

/**
 * Whether the service is a developer's own: it listens on a loopback address, is told of no other
 * address that callers use, and sends nothing to anybody. A proxy in front of a service also reaches
 * it by a loopback address, so that `HOST` alone does not tell.
 */
export const isPrivate = ({ host, publicUrl, carrier }: Reach): boolean =>
  isLoopback(host) &&
  (publicUrl === null || isLoopback(new URL(publicUrl).hostname)) &&
  carrier === 'simulated'
