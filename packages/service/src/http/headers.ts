const EXPOSED = 'ETag, Content-Range, Retry-After, Twilio-Request-Id, X-Request-Id'

/**
 * Any web page may call and read; what it may not do is decided by the credentials it has, not by
 * where it comes from.
 */
export const CORS_HEADERS: readonly (readonly [name: string, value: string])[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['Access-Control-Allow-Methods', 'GET, POST, DELETE, OPTIONS'],
  [
    'Access-Control-Allow-Headers',
    'Accept, Authorization, Content-Type, I-Twilio-Idempotency-Token, Idempotency-Key, ' +
      'If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range, X-Twilio-Webhook-Enabled',
  ],
  ['Access-Control-Allow-Credentials', 'true'],
  ['Access-Control-Expose-Headers', EXPOSED],
]

/** One id under the name that each wire has for it; a client of one does not see the other. */
export const REQUEST_ID_HEADERS = ['Twilio-Request-Id', 'X-Request-Id'] as const
