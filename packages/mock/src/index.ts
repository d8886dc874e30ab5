export { startMock, type Mock, type StartOptions } from './start.ts'
export { MockError } from './mock-error.ts'
export type { ContractDocument } from './contract.ts'
export type { ScenarioList } from './own-routes.ts'
