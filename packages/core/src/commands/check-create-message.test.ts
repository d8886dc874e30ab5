import { describe, expect, it } from 'vitest'
import { MessagingError } from '../errors.ts'
import type { ErrorCode } from '../errors.ts'
import type { AccountId, MessagingServiceId } from '../id.ts'
import type { CreateMessage } from '../messaging.ts'
import type { Carrier } from '../ports/carrier.ts'
import { checkCreateMessage } from './check-create-message.ts'

const VALID: CreateMessage = {
  accountId: 'a'.repeat(32) as AccountId,
  wire: 'any',
  to: '+15557654321',
  from: '+15551234567',
  messagingServiceId: null,
  body: 'Hello',
  mediaUrls: [],
  mediaCountMax: 10,
  multimedia: false,
  statusCallbackUrl: null,
  sendAt: null,
  idempotency: null,
  validitySeconds: 36_000,
}
const NOW = Date.UTC(2026, 10, 21, 12)
const inSeconds = (count: number): number => NOW + count * 1000
const SCHEDULED = { messagingServiceId: 'b'.repeat(32) as MessagingServiceId }

const carrier = (refusal: ReturnType<Carrier['refuse']> = null): Carrier => ({
  refuse: () => refusal,
  next: () => Promise.resolve(null),
  stepMs: 0,
  deliversHere: false,
  spareSender: null,
})

const codeOf = (change: Partial<CreateMessage>, by = carrier()): ErrorCode | null => {
  try {
    checkCreateMessage({ ...VALID, ...change }, by, NOW)
    return null
  } catch (error) {
    if (error instanceof MessagingError) return error.code
    throw error
  }
}

const media = (count: number): string[] => Array<string>(count).fill('https://example.com/a.png')

describe('checkCreateMessage', () => {
  const refused: [ErrorCode, string, Partial<CreateMessage>][] = [
    ['to_missing', 'no recipient', { to: null }],
    ['to_missing', 'an empty recipient', { to: '' }],
    ['to_invalid', 'a recipient that is not E.164', { to: '5557654321' }],
    ['sender_missing', 'neither sender nor service', { from: null }],
    ['from_invalid', 'a sender that is not E.164', { from: 'Postel' }],
    ['from_invalid', 'an empty sender', { from: '' }],
    ['content_missing', 'neither body nor media', { body: null }],
    ['content_missing', 'an empty body without media', { body: '' }],
    ['body_too_long', '1,601 characters', { body: 'a'.repeat(1601) }],
    ['body_too_long', '1,601 emoji', { body: '😀'.repeat(1601) }],
    ['body_too_long', 'a body far too long', { body: 'a'.repeat(10_000) }],
    ['media_too_many', 'eleven media', { mediaUrls: media(11) }],
    [
      'media_too_many',
      'more media than the wire allows',
      { mediaUrls: media(9), mediaCountMax: 8 },
    ],
    ['media_url_invalid', 'one bad media URL', { mediaUrls: [...media(1), 'ftp://example.com'] }],
    ['status_callback_invalid', 'a bad callback URL', { statusCallbackUrl: 'example.com' }],
    ['validity_period_invalid', 'no validity', { validitySeconds: 0 }],
    ['validity_period_invalid', 'over two days of validity', { validitySeconds: 172_801 }],
    ['validity_period_invalid', 'a broken second', { validitySeconds: 1.5 }],
    ['schedule_needs_service', 'a time without a service', { sendAt: inSeconds(1000) }],
    ['send_at_invalid', 'a time too soon', { ...SCHEDULED, sendAt: inSeconds(900) - 1 }],
    ['send_at_invalid', 'a time too late', { ...SCHEDULED, sendAt: inSeconds(3_024_000) + 1 }],
    ['send_at_invalid', 'a time that has passed', { ...SCHEDULED, sendAt: inSeconds(-1) }],
    ['send_at_invalid', 'no time', { ...SCHEDULED, sendAt: NaN }],
  ]
  it.each(refused)('answers %s for %s', (code, _, change) => {
    expect(codeOf(change)).toBe(code)
  })

  const accepted: [string, Partial<CreateMessage>][] = [
    ['a body', {}],
    ['media without a body', { body: null, mediaUrls: media(1) }],
    ['ten media', { mediaUrls: media(10) }],
    ['1,600 characters', { body: 'a'.repeat(1600) }],
    ['1,600 emoji, which are 3,200 units', { body: '😀'.repeat(1600) }],
    ['a callback URL', { statusCallbackUrl: 'https://example.com/status' }],
    ['the shortest validity', { validitySeconds: 1 }],
    ['the longest validity', { validitySeconds: 172_800 }],
    ['a service in place of a sender', { from: null, ...SCHEDULED }],
    ['15 minutes ahead', { ...SCHEDULED, sendAt: inSeconds(900) }],
    ['35 days ahead', { ...SCHEDULED, sendAt: inSeconds(3_024_000) }],
  ]
  it.each(accepted)('accepts %s', (_, change) => {
    expect(codeOf(change)).toBeNull()
  })

  it('asks the carrier after what it can check itself of the numbers and the content', () => {
    const refusing = carrier({ code: 'to_opted_out', message: 'opted out' })
    expect(codeOf({}, refusing)).toBe('to_opted_out')
    expect(codeOf({ to: 'nobody' }, refusing)).toBe('to_invalid')
    expect(codeOf({ body: '' }, refusing)).toBe('content_missing')
    expect(codeOf({ mediaUrls: media(11) }, refusing)).toBe('to_opted_out')
  })

  it('shows the caller no more than the start of a long value', () => {
    const check = (): unknown =>
      checkCreateMessage({ ...VALID, to: 'x'.repeat(5000) }, carrier(), NOW)
    expect(check).toThrow(/^.{100,250}$/)
  })
})
