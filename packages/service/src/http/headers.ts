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
      'If-Match, If-Modified-Since, If-None-Match, If-Range, If-Unmodified-Since, Range',
  ],
  ['Access-Control-Allow-Credentials', 'true'],
  ['Access-Control-Expose-Headers', 'ETag, Content-Range, Retry-After, Twilio-Request-Id'],
]

export const REQUEST_ID = 'Twilio-Request-Id'
