import { describe, expect, it } from 'vitest'
import { signForm } from '../wire/form-signature.ts'
import { AUTH_TOKEN, HEX, MEDIA, SIGNING_KEY, useReceiver } from './callback-sender.test-support.ts'

const receiver = useReceiver()

describe('createCallbackSender', () => {
  it('posts a signed form in the words of the wire', async () => {
    const url = `${receiver.url}/status?app=1`
    const result = await receiver.send(`${url}#rc=2`)
    expect(result).toEqual({ delivered: true, status: 200, detail: 'answered 200' })
    const [one] = receiver.received
    expect(one).toMatchObject({
      method: 'POST',
      url: '/status?app=1',
      params: {
        AccountSid: `AC${HEX}`,
        ApiVersion: '2010-04-01',
        ErrorCode: '30007',
        From: '+14155550100',
        MessageSid: `MM${HEX}`,
        MessageStatus: 'undelivered',
        SmsSid: `MM${HEX}`,
        SmsStatus: 'undelivered',
        To: '+14155550123',
      },
    })
    expect(one?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    expect(one?.headers['x-twilio-signature']).toBe(signForm(AUTH_TOKEN, url, one?.params ?? {}))
  })

  it('tells of a message that came in, with its files', async () => {
    await receiver.send(`${receiver.url}/in`, { callback: { kind: 'inbound', failure: null } })
    await receiver.send(`${receiver.url}/in`, {
      callback: { kind: 'inbound', failure: null },
      wire: 'signalwire',
    })
    const [first, second] = receiver.received
    expect(first?.params).toMatchObject({
      Body: 'Hello & wélcome',
      MediaContentType0: 'image/png',
      MediaContentType1: 'text/vcard',
      NumMedia: '2',
      SmsMessageSid: `MM${HEX}`,
      SmsStatus: 'received',
    })
    expect(first?.params['MediaUrl1']).toBe(
      `https://postel.example.com/2010-04-01/Accounts/AC${HEX}/Messages/MM${HEX}` +
        `/Media/ME${MEDIA[1]?.id}`,
    )
    expect(second?.params).toMatchObject({ Body: 'Hello & wélcome', NumMedia: '2' })
    expect(second?.params['MediaUrl0']).toMatch(
      /^https:\/\/postel.example.com\/api\/laml.+\/content$/,
    )
    expect(second?.headers['x-signalwire-signature']).toBe(
      signForm(SIGNING_KEY, `${receiver.url}/in`, second?.params ?? {}),
    )
    expect(second?.headers).not.toHaveProperty('i-twilio-idempotency-token')
  })

  it('blames the receiver for a host that no name server can be asked for', async () => {
    const result = await receiver.send(`http://${'a'.repeat(300)}.example/status`)
    expect(result).toMatchObject({ delivered: false, status: null })
    expect(result.detail).toMatch(/^getaddrinfo [A-Z]+ a{200,}/)
    expect(result.detail.length).toBeLessThanOrEqual(300)
  })

  it('tells in one line that the receiver speaks no TLS', async () => {
    const result = await receiver.send(`${receiver.url.replace('http:', 'https:')}/status`)
    expect(result).toMatchObject({
      delivered: false,
      status: null,
      detail: 'SSL routines: wrong version number',
    })
  })

  it.each(['/in', '/in?app=1'])('puts all of it into the query of a GET to %s', async (path) => {
    await receiver.send(`${receiver.url}${path}#ct=500`, {
      callback: { kind: 'inbound', method: 'GET' },
    })
    const [one] = receiver.received
    expect(one?.method).toBe('GET')
    expect(one?.params).toEqual({})
    expect(one?.url?.startsWith(`${path}${path.includes('?') ? '&' : '?'}`)).toBe(true)
    const query = new URL(`${receiver.url}${one?.url}`).searchParams
    expect(query.get('Body')).toBe('Hello & wélcome')
    expect(one?.headers['x-twilio-signature']).toBe(
      signForm(AUTH_TOKEN, `${receiver.url}${one?.url}`, {}),
    )
  })

  it('has the same idempotency token on every attempt at an event and on its replay', async () => {
    await receiver.send(receiver.url)
    await receiver.send(receiver.url)
    await receiver.send(receiver.url, { callback: { id: 12, replayOf: 7 } })
    await receiver.send(receiver.url, { callback: { id: 13 } })
    const tokens = receiver.received.map(({ headers }) => headers['i-twilio-idempotency-token'])
    expect(tokens[0]).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
    expect(tokens.slice(1, 3)).toEqual([tokens[0], tokens[0]])
    expect(tokens[3]).not.toBe(tokens[0])
  })

  it('follows no redirect', async () => {
    receiver.answer(302, { location: '/elsewhere' })
    expect(await receiver.send(receiver.url)).toEqual({
      delivered: false,
      status: 302,
      detail: 'answered 302; redirects are not followed',
    })
    expect(receiver.received).toHaveLength(1)
  })

  it('says which setting would allow a private address', async () => {
    const result = await receiver.send(receiver.url, { allow: '' })
    expect(result).toMatchObject({ delivered: false, status: null })
    expect(result.detail).toContain('POSTEL_FETCH_ALLOW=127.0.0.1:')
    expect(receiver.received).toHaveLength(0)
  })
})

describe('what is tried again', () => {
  it.each([
    [503, '', undefined],
    [503, '#rc=2', 3],
    [503, '#rp=4xx', 1],
    [404, '#rc=2&rp=4xx', 3],
    [302, '#rc=2&rp=4xx,5xx', 1],
    [302, '#rc=2&rp=all', 3],
  ])('after %i is as the URL says with "%s"', async (status, fragment, attemptsMax) => {
    receiver.answer(status)
    expect((await receiver.send(receiver.url + fragment)).attemptsMax).toBe(attemptsMax)
  })
})
