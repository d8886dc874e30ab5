/**
 * What can go wrong in messaging, named without any wire's numbers. A dialect turns each code into
 * its own status and number through an exhaustive record, so a new code does not compile until
 * every dialect has a row for it.
 */
export type ErrorCode =
  | 'account_not_found'
  | 'message_not_found'
  | 'media_not_found'
  | 'messaging_service_not_found'
  | 'to_missing'
  | 'to_invalid'
  | 'to_unreachable'
  | 'to_region_not_enabled'
  | 'to_opted_out'
  | 'to_not_mobile'
  | 'sender_missing'
  | 'from_invalid'
  | 'from_not_capable'
  | 'from_not_in_service'
  | 'from_queue_full'
  | 'sender_pool_empty'
  | 'content_missing'
  | 'body_too_long'
  | 'media_url_invalid'
  | 'media_too_many'
  | 'status_callback_invalid'
  | 'validity_period_invalid'
  | 'schedule_needs_service'
  | 'send_at_invalid'
  | 'page_cursor_invalid'
  | 'message_in_progress'
  | 'message_not_cancelable'
  | 'message_move_illegal'
  | 'number_not_found'
  | 'clock_advance_invalid'
  | 'delivery_not_found'
  | 'idempotency_key_reused'

/** An expected refusal. `message` is written for the API caller and safe to send. */
export class MessagingError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'MessagingError'
    this.code = code
  }
}
