import { once } from 'node:events'
import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { expectRefusal, GOOD_FORM, MEDIA, MESSAGES, ROOT, useMock } from './mock.test-support.ts'

const { mock, call, post } = useMock()

describe('a refusal', () => {
  it.each([
    ['no To', 'From=%2B14155550100&Body=hi', 21604, /^To is required/],
    ['a malformed To', `${GOOD_FORM.replace('%2B14155550123', '12')}`, 21211, /^To is not/],
    ['a malformed From', 'To=%2B14155550123&From=%2B1&Body=hi', 21212, /^From is not/],
    ['a long Body', `${GOOD_FORM}${'x'.repeat(1600)}`, 21617, /1600/],
    [
      'a MediaUrl that is none',
      `${GOOD_FORM}&MediaUrl=https://a.example&MediaUrl=x`,
      21620,
      /http/,
    ],
    ['eleven MediaUrls', GOOD_FORM + '&MediaUrl=http://a.example/'.repeat(11), 21623, /10/],
    ['a StatusCallback that is none', `${GOOD_FORM}&StatusCallback=x`, 21609, /StatusCallback/],
    [
      'a StatusCallback with a port that is none',
      `${GOOD_FORM}&StatusCallback=http://app.test:99999/`,
      21609,
      /StatusCallback/,
    ],
    ['a ValidityPeriod out of range', `${GOOD_FORM}&ValidityPeriod=0`, 21624, /1 to 36000/],
    ['a parameter of the wrong type', `${GOOD_FORM}&SendAsMms=maybe`, 20001, /SendAsMms/],
    [
      'what the contract refuses always',
      `${GOOD_FORM}&ApplicationSid=AP${'0'.repeat(32)}`,
      21218,
      /App/,
    ],
    ['neither From nor MessagingServiceSid', 'To=%2B14155550123&Body=hi', 21603, /sender/],
    ['neither Body nor MediaUrl', 'To=%2B14155550123&From=%2B14155550100&Body=', 21602, /Body/],
    ['a body that is not UTF-8', `${GOOD_FORM}%ff`, 20001, /UTF-8/],
  ])('names the code of %s', async (_, form, code, says) => {
    await expectRefusal(await post(form), 400, code, says)
  })

  it.each(['DateSent', 'DateSent<', 'DateSent>'])('holds %s to its format', async (name) => {
    const query = new URLSearchParams({ [name]: 'notadate' })
    await expectRefusal(
      await call(`${MESSAGES}?${query.toString()}`),
      400,
      20001,
      `^${name} must be a day`,
    )
    const good = new URLSearchParams({ [name]: '2026-11-21' })
    expect((await call(`${MESSAGES}?${good.toString()}`)).status).toBe(200)
  })

  it('asks for credentials as the contract does', async () => {
    const answer = await fetch(`${mock().url}${MESSAGES}`)
    expect(answer.headers.get('www-authenticate')).toBe('Basic realm="Twilio API"')
    await expectRefusal(answer, 401, 20003, /No credentials/)
  })

  it.each(['Bearer x', 'Basic', 'Basic %%%', `Basic ${btoa('nocolon')}`])(
    'does not take %j for credentials',
    async (authorization) => {
      const answer = await call(MESSAGES, { headers: { authorization } })
      await expectRefusal(answer, 401, 20003, /Authenticate/)
    },
  )

  it.each(['/', '/nothing', `${ROOT}/Nothing.json`, `${ROOT}/Messages/SM1.json`])(
    'of %s is a 404 that names the path',
    async (path) => {
      await expectRefusal(await call(path), 404, 20404, `resource ${path} was`)
    },
  )

  it('of a method is a 405 with Allow', async () => {
    const answer = await call(MESSAGES, { method: 'PUT' })
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
    await expectRefusal(answer, 405, 20004, /^PUT is not allowed here/)
  })

  it('of a body that is no form is a 415, of one that is too large a 413', async () => {
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    await expectRefusal(await call(MESSAGES, json), 415, 20415, /x-www-form-urlencoded/)
    await expectRefusal(await post(`Body=${'x'.repeat(70_000)}`), 413, 20413, /65536/)
  })

  it('of a broken path is a 400', async () => {
    await expectRefusal(await call(`/2010-04-01/Accounts/%zz/Messages.json`), 400, 20001, /percent/)
  })

  it.each(['GARBAGE\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'])(
    'of what is no request is a 400 too: %j',
    async (text) => {
      const socket = connect(Number(new URL(mock().url).port), '127.0.0.1')
      socket.setEncoding('utf8').end(text)
      let answer = ''
      socket.on('data', (chunk) => (answer += String(chunk)))
      await once(socket, 'close')
      expect(answer).toMatch(/^HTTP\/1\.1 400 .*"code":20001,"message":"The request is not well/s)
    },
  )

  it('is XML under a path of bytes', async () => {
    const answer = await call(`${MEDIA}x`)
    expect(answer.status).toBe(404)
    expect(await answer.text()).toContain(
      `<Message>The requested resource ${MEDIA}x was not found<`,
    )
  })
})
