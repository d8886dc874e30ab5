export { createPostelClient, type PostelClient } from './client.ts'
export { encodeForm } from './encode-form.ts'
export type * from './generated/methods.gen.ts'
export type * from './generated/types.gen.ts'
export type { RawClient } from './raw.ts'
export { UnexpectedResponse } from './read.ts'
export type {
  Bytes,
  BytesAs,
  BytesBody,
  CallOptions,
  ClientOptions,
  ExtraHeaders,
  Result,
} from './types.ts'
