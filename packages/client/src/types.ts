import type { operations } from './generated/types.gen.ts'

/** Sends one request; rejects where nothing answers. */
export type Fetch = (request: Request) => Promise<Response>

export interface ClientOptions {
  /**
   * Where the service answers: scheme, host and port, and a path before the contract's own where
   * there is one.
   */
  baseUrl: string
  accountSid: string
  authToken: string
  /** An API token's name, `SK…`: `authToken` is then that token's secret, not the account's. */
  apiKeySid?: string
  /** How long each attempt of a call may take; 30,000 unless given, and 0 for as long as it takes. */
  timeoutMs?: number
  /** How often a failed call is sent again where that is safe; 2 unless given. */
  retries?: number
  /** Sends every request; the global `fetch` at the time of the call, unless another is given. */
  fetch?: Fetch
}

/** What the contract declares: a success or a refusal. Everything else is thrown. */
export type Result<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | { data?: never; error: Failure; response: Response }

/**
 * The first page when awaited, and every item of all pages when iterated. The pages are read one at
 * a time, as the loop asks for them; a refusal on the way is thrown as `Refusal`.
 */
export interface Listing<Page, Failure, Item>
  extends Promise<Result<Page, Failure>>, AsyncIterable<Item> {
  /** The pages themselves, the first one included. */
  pages(): AsyncIterable<Page>
}

/** Headers beyond those that the contract declares, such as one for tracing. */
export type ExtraHeaders = Readonly<Record<string, string | undefined>>

export interface CallOptions {
  headers?: ExtraHeaders
  /** Ends the call at once, with the signal's own reason; also while it waits to be sent again. */
  signal?: AbortSignal
  /** As in `ClientOptions`, for this call. */
  timeoutMs?: number
  /** As in `ClientOptions`, for this call. */
  retries?: number
}

/** For what must not happen twice. */
export interface KeyOptions {
  /**
   * Calls with the same key are done once: 1 to 255 visible ASCII characters. A new one is made for
   * every call that has none; `false` sends none, and then a failed call is not sent again.
   */
  idempotencyKey?: string | false
}

/** How far an iteration goes. */
export interface ListOptions {
  /** Ends after this many items. */
  limit?: number
  /** Ends after this many pages. Without it, more than 1,000 pages are an error. */
  maxPages?: number
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
