export { handler, handlers, type HandlerOptions, type HandlersOptions } from './msw/handlers.ts'
export type { OperationId, Scenario } from './msw/scenario.ts'
