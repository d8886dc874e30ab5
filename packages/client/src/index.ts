export { MediaTooLarge } from './bounded-body.ts'
export type { CallbackForm } from './callback-form.ts'
export { mediaOf, type CallbackMedia } from './callback-media.ts'
export { createAccountClient, type AccountClient } from './create-account-client.ts'
export { createChatClient, type ChatClient } from './create-chat-client.ts'
export { createPostelClient, type PostelClient } from './create-postel-client.ts'
export { createSignalWireClient, type SignalWireClient } from './create-signalwire-client.ts'
export { createTwilioClient, type TwilioClient } from './create-twilio-client.ts'
export { datesOf, type DatesOf } from './dates.ts'
export {
  downloadMedia,
  type Download,
  type DownloadOptions,
  type MediaSource,
} from './download-media.ts'
export { encodeForm } from './encode-form.ts'
export type * from './generated/errors.gen.ts'
export type * from './generated/methods.gen.ts'
export type * from './generated/types.gen.ts'
export type { RawClient } from './raw.ts'
export { UnexpectedResponse } from './read.ts'
export { Refusal, unwrap } from './refusal.ts'
export type {
  Bytes,
  BytesAs,
  BytesBody,
  CallOptions,
  ClientOptions,
  ExtraHeaders,
  Fetch,
  KeyOptions,
  Listing,
  ListOptions,
  Result,
} from './types.ts'
export { verifyCallback, type CallbackOf, type CallbackRequest } from './verify-callback.ts'
