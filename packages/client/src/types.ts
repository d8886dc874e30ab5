import type { operations } from './generated/types.gen.ts'

export interface ClientOptions {
  /**
   * Where the service answers: scheme, host and port, and a path before the contract's own where
   * there is one.
   */
  baseUrl: string
  accountSid: string
  authToken: string
  /** Sends every request; the global `fetch` at the time of the call, unless another is given. */
  fetch?: (request: Request) => Promise<Response>
}

/** What the contract declares: a success or a refusal. Everything else is thrown. */
export type Result<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response }

/** Headers beyond those that the contract declares, such as one for tracing. */
export type ExtraHeaders = Readonly<Record<string, string | undefined>>

export interface CallOptions {
  headers?: ExtraHeaders
  signal?: AbortSignal
}

/** The forms in which bytes are handed over. */
export interface Bytes {
  arrayBuffer: ArrayBuffer
  blob: Blob
  /** Read as it arrives; null where the answer has no body. */
  stream: ReadableStream<Uint8Array> | null
}
export type BytesAs = keyof Bytes

/**
 * Bytes to send. Where they may have any type, a `Blob` has its own, and for others it is said in
 * `headers`.
 */
export type BytesBody = Blob | ArrayBuffer | Uint8Array<ArrayBuffer>

type Id = keyof operations
type Parameters<Of extends Id> = operations[Of]['parameters']
export type PathOf<Of extends Id> = NonNullable<Parameters<Of>['path']>
export type QueryOf<Of extends Id> = NonNullable<Parameters<Of>['query']>
export type HeadersOf<Of extends Id> = NonNullable<Parameters<Of>['header']> & ExtraHeaders

export type BodyOf<Of extends Id, MediaType extends string> = operations[Of] extends {
  requestBody?: { content: Record<MediaType, infer Body> }
}
  ? Body
  : never

export type ContentOf<Of extends Id, Status extends number, MediaType extends string> =
  operations[Of]['responses'] extends Record<Status, { content: Record<MediaType, infer Content> }>
    ? Content
    : never
