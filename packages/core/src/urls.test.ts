import { describe, expect, it } from 'vitest'
import { callbackTarget, isMediaUrl, isStatusCallbackUrl } from './urls.ts'

const NEITHER = [
  '',
  'example.com/a.png',
  '/a.png',
  '//example.com/a',
  'http:/a',
  'https://',
  'http:///a',
]
const NOT_HTTP = [
  'ftp://example.com/a',
  'file:///etc/passwd',
  'data:image/png;base64,AA',
  'javascript:0',
]
const MALFORMED = [
  'http://exa mple.com',
  'http://example.com:99999/',
  'http://[::1',
  'http:example.com',
]

describe('isMediaUrl', () => {
  it.each(['http://example.com', 'HTTPS://Example.COM/a.png?b=c#d', 'http://127.0.0.1:8080/a'])(
    'accepts %s',
    (text) => {
      expect(isMediaUrl(text)).toBe(true)
    },
  )

  it.each([...NEITHER, ...NOT_HTTP, ...MALFORMED])('refuses %j', (text) => {
    expect(isMediaUrl(text)).toBe(false)
  })
})

describe('isStatusCallbackUrl', () => {
  it('accepts up to 4,000 characters', () => {
    const url = (length: number): string => 'https://example.com/'.padEnd(length, 'a')
    expect(isStatusCallbackUrl(url(4000))).toBe(true)
    expect(isStatusCallbackUrl(url(4001))).toBe(false)
  })

  it('refuses an underscore in the host, not elsewhere', () => {
    expect(isStatusCallbackUrl('https://my_host.example.com/')).toBe(false)
    expect(isStatusCallbackUrl('https://example.com/a_b?c_d')).toBe(true)
    expect(isStatusCallbackUrl('https://user_name:x@example.com/')).toBe(true)
  })

  it.each([...NEITHER, ...NOT_HTTP, ...MALFORMED])('refuses %j', (text) => {
    expect(isStatusCallbackUrl(text)).toBe(false)
  })
})

describe('callbackTarget', () => {
  it.each([
    ['https://user:secret@example.com/in?a=1#rc=2', 'https://example.com/in?a=1'],
    ['https://example.com/in?', 'https://example.com/in'],
    ['https://example.com/in?#rc=2', 'https://example.com/in'],
  ])('calls of %s what a receiver sees', (given, called) => {
    expect(callbackTarget(given)).toBe(called)
  })
})
