export { startMock, type Mock, type StartOptions } from './start.ts'
export { MockError } from './options.ts'
export type { ContractDocument } from './contract.ts'
