import type { Config } from './config.ts'
import { isPrivate, type Reach } from './private.ts'

/** On where its operator says so; without a word, where nobody but a developer is. */
export const isSimulatorOn = (config: Pick<Config, 'simulator'> & Reach): boolean =>
  config.simulator === null ? isPrivate(config) : config.simulator === 'on'
