import { describe, expect, it } from 'vitest'
import { callbackRequest } from './request.ts'

/** The public example: https://www.twilio.com/docs/usage/security, read 2026-11-21. */
const URL_CALLED = 'https://mycompany.com/myapp.php?foo=1&bar=2'
const FORM = {
  Digits: '1234',
  To: '+18005551212',
  From: '+12349013030',
  Caller: '+12349013030',
  CallSid: 'CA1234567890ABCDE',
}
const SIGNATURE = '0/KCTR6DLpKmkAf8muzZqo1nDgQ='

const requestTo = (url: string, form = FORM) =>
  callbackRequest(url, ['X-Some-Signature', 'X-Idempotency-Token'], form, '12345')

describe('callbackRequest', () => {
  it('signs as the public example does', () => {
    const { url, headers, body } = requestTo(URL_CALLED)
    expect(url).toBe(URL_CALLED)
    expect(headers['X-Some-Signature']).toBe(SIGNATURE)
    expect(headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(Object.fromEntries(new URLSearchParams(body))).toEqual(FORM)
  })

  it('has the credentials of a URL ready for whoever asks for them', () => {
    const to = (user: string): string | null => requestTo(`https://${user}app.test/`).authorization
    expect(to('')).toBeNull()
    expect(to('me:p%3Aw@')).toBe(`Basic ${btoa('me:p:w')}`)
    expect(to('me:100%@')).toBe(`Basic ${btoa('me:100%')}`)
  })

  it('neither sends nor signs the fragment and the credentials of a URL', () => {
    const whole = URL_CALLED.replace('https://', 'https://user:secret@')
    const { url, headers } = requestTo(`${whole}#rc=3`)
    expect(url).toBe(URL_CALLED)
    expect(headers['X-Some-Signature']).toBe(SIGNATURE)
  })

  it('gives every event a token of its own', () => {
    const tokens = [1, 2].map(() => requestTo(URL_CALLED).headers['X-Idempotency-Token'])
    expect(new Set(tokens).size).toBe(2)
  })
})
