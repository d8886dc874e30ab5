import type { Config } from './config.ts'
import { isLoopback } from './loopback.ts'

/** Who reaches a loopback address alone is on this machine, and may play the phone network. */
export const isSimulatorOn = ({ simulator, host }: Pick<Config, 'simulator' | 'host'>): boolean =>
  simulator === null ? isLoopback(host) : simulator === 'on'
