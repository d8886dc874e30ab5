import type { Context } from 'hono'

/** What the contract says of one operation, as far as the runtime needs it. */
export interface OperationInfo {
  operationId: string
  /** Lower case. */
  method: 'get' | 'put' | 'post' | 'delete' | 'patch'
  /** The contract's path template, `/…/{Sid}.json`. */
  path: string
  tags: readonly string[]
  /** Names of the security schemes, any of which will do; empty when the operation is open. */
  security: readonly string[]
  /** Answers without credentials too; those that are sent are checked all the same. */
  securityOptional: boolean
  /** Status → media types that the contract declares; an empty list is a response without a body. */
  responses: Readonly<Record<number, readonly string[]>>
}

/** What a handler returns, narrowed by the generated types to what its operation declares. */
export interface ResponseValue {
  status: number
  /** Absent for a response without a body. */
  contentType?: string
  /** A JSON value, text for text and XML types, bytes or a stream for all others. */
  body?: unknown
  headers?: Readonly<Record<string, string>>
}

/** Where in a request a value was refused. */
export interface Issue {
  in: 'path' | 'query' | 'header' | 'body'
  /** The name on the wire, such as `DateSent>`; empty for the body as a whole. */
  name: string
  /**
   * A required value is absent; there are more values than accepted; the text cannot be read at all (a broken escape, NUL, not
   * UTF-8); nothing of this name is accepted; or a value is not one that is accepted.
   */
  problem: 'missing' | 'too_many' | 'malformed' | 'unknown' | 'invalid'
  /** What was wrong and what is accepted, in one sentence, without the value itself. */
  message: string
}

/** Everything that the runtime itself refuses, before any handler runs. */
export type Refusal =
  | { kind: 'invalid_request'; issues: readonly Issue[] }
  | { kind: 'unsupported_media_type'; accepted: readonly string[] }
  | { kind: 'body_too_large'; sizeBytesMax: number }
  | { kind: 'route_not_found' }
  | { kind: 'method_not_allowed'; allowed: readonly string[] }

export class RefusalError extends Error {
  override readonly name = 'RefusalError'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.kind)
    this.refusal = refusal
  }
}

/** A response that is not what the contract declares. */
export interface ContractViolation {
  operationId: string
  status: number
  contentType: string | undefined
  issues: readonly string[]
}

export interface RegisterOptions<Auth> {
  /**
   * False for a canonical path that fits an operation's template and belongs to another wire: it is
   * then in the contract no more than one that fits none.
   */
  isOf?(operation: OperationInfo, path: string): boolean
  /** Runs first for every operation with security; whatever it throws goes to `fail`. */
  authenticate(c: Context, operation: OperationInfo): Auth | Promise<Auth>
  /**
   * Answers a `RefusalError` and anything a handler threw, in the shape of the dialect. `operation` is null where the path or
   * method is not in the contract. Must not throw.
   */
  fail(error: unknown, c: Context, operation: OperationInfo | null): ResponseValue
  /** Bytes of a body whose operation declares no limit of its own; more is `body_too_large`. */
  bodyBytesMax: number
  /** `log` reports and sends the response as it is; `enforce` answers what `fail` makes of a 500 instead. */
  validateResponses: 'off' | 'log' | 'enforce'
  onViolation(violation: ContractViolation): void
}
