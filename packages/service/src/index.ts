export { createApp, type App, type AppOptions, type Edges } from './app.ts'
export { createCarrier, type CarrierParts, type OwnedCarrier } from './carriers/create-carrier.ts'
export { createSimulatedCarrier } from './carriers/simulated.ts'
export { readConfig, settings, type Config } from './config/config.ts'
export { ConfigError } from './config/setting.ts'
export { createLog, type Log } from './log.ts'
export {
  openService,
  startService,
  type OpenService,
  type Overrides,
  type RunningService,
} from './serve.ts'
