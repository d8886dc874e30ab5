export * from './generated/index.gen.ts'
export {
  type Alias,
  ContractError,
  type ContractViolation,
  type HandlerContext,
  type Issue,
  json,
  OpenAPIHono,
  type OpenContext,
  type OperationInfo,
  type Refusal,
  RefusalError,
  type RegisterOptions,
  type ResponseValue,
  xml,
} from './runtime/index.ts'
