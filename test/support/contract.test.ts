import { describe, expect, it } from 'vitest'
import { answerOf } from './answer.ts'
import { declaredCallbacks, expectDeclared, expectDeclaredCallback } from './contract.ts'

const headers = (more: Record<string, string> = {}): Headers =>
  new Headers({ 'content-type': 'application/json', 'cache-control': 'no-store', ...more })

/** In process, so that the coverage check does not take these for answers of the service. */
const answer = (status: number, body: string, given = headers()) =>
  answerOf('in process', status, given, new TextEncoder().encode(body))

const OK = JSON.stringify({ status: 'ok', checks: { rows: 'ok', media: 'ok' } })

describe('expectDeclared', () => {
  it('accepts what the contract declares', () => {
    expectDeclared('fetchHealth', answer(200, OK))
  })

  it.each([
    ['a status', answer(418, OK), /answered 418, which it does not declare/],
    ['a media type', answer(200, OK, headers({ 'content-type': 'text/plain' })), /text\/plain/],
    ['a missing media type', answer(200, OK, new Headers({ 'cache-control': 'no-store' })), /none/],
    ['a value', answer(200, OK.replace('"ok"', '"fine"')), /body\/status/],
    ['a missing key', answer(200, '{"status":"ok"}'), /'checks'/],
    ['a missing header', answer(200, OK, headers({ 'cache-control': '' })), /header Cache-Control/],
  ])('refuses %s that it does not declare', (_, given, message) => {
    expect(() => expectDeclared('fetchHealth', given)).toThrow(message)
  })

  it('refuses a body where none is declared', () => {
    const given = new Headers({
      etag: '"a"',
      'last-modified': 'Sat, 21 Nov 2026 09:15:02 GMT',
      'cache-control': 'private, no-cache',
    })
    expectDeclared('fetchTwilioMediaContent', answer(304, '', given))
    expect(() => expectDeclared('fetchTwilioMediaContent', answer(304, 'x', given))).toThrow(
      /a body where none is declared/,
    )
  })

  it('refuses an operation that the contract does not have', () => {
    expect(() => expectDeclared('fetchNothing', answer(200, OK))).toThrow(/no operation/)
  })
})

describe('expectDeclaredCallback', () => {
  const check = (contentType: string, form: Record<string, string>) => () =>
    expectDeclaredCallback(
      'createTwilioMessage',
      declaredCallbacks('createTwilioMessage')[0] ?? '',
      contentType,
      form,
    )

  const sid = `SM${'0'.repeat(32)}`
  const form = {
    AccountSid: `AC${'0'.repeat(32)}`,
    ApiVersion: '2010-04-01',
    MessageSid: sid,
    MessageStatus: 'sent',
    SmsSid: sid,
    SmsStatus: 'sent',
    To: '+15551234567',
  }

  it('accepts the declared form and refuses another value or media type', () => {
    expect(check('application/x-www-form-urlencoded', form)).not.toThrow()
    const wrong = { ...form, MessageStatus: 'lost' }
    expect(check('application/x-www-form-urlencoded', wrong)).toThrow(/MessageStatus/)
    expect(check('application/json', form)).toThrow(/the contract has nothing at/)
  })
})
