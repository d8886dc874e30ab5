/**
 * What can go wrong in chat, named without any wire's numbers; see `ErrorCode`. Its own set, so
 * that a wire without chat needs no rows for what it never says.
 */
export type ChatErrorCode =
  | 'service_not_found'
  | 'channel_not_found'
  | 'message_not_found'
  | 'media_not_found'
  | 'friendly_name_missing'
  | 'friendly_name_too_long'
  | 'unique_name_invalid'
  | 'unique_name_too_long'
  | 'unique_name_taken'
  | 'attributes_invalid'
  | 'attributes_too_long'
  | 'body_too_long'
  | 'body_fixed'
  | 'author_too_long'
  | 'creator_too_long'
  | 'editor_too_long'
  | 'attachment_not_found'
  | 'attachment_taken'
  | 'media_empty'
  | 'media_too_large'
  | 'media_type_invalid'
  | 'filename_invalid'

/** An expected refusal. `message` is written for the API caller and safe to send. */
export class ChatError extends Error {
  readonly code: ChatErrorCode

  constructor(code: ChatErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ChatError'
    this.code = code
  }
}
