import { describe, expect, it } from 'vitest'
import { createLog } from '../log.ts'
import { signForm } from '../wire/form-signature.ts'
import { AUTH_TOKEN, useReceiver } from './callback-sender.test-support.ts'

const receiver = useReceiver()

describe('a callback URL with credentials', () => {
  it('sends them only to who asks for them', async () => {
    receiver.answer(204)
    await receiver.send(receiver.urlWithCredentials)
    expect(receiver.received.map(({ headers }) => headers.authorization)).toEqual([undefined])
  })

  it('answers one challenge with the same request', async () => {
    receiver.respond((response, { authorization }) =>
      authorization === undefined
        ? response.writeHead(401, { 'www-authenticate': 'Basic realm="app"' }).end()
        : response.writeHead(204).end(),
    )
    expect(await receiver.send(receiver.urlWithCredentials)).toMatchObject({
      delivered: true,
      status: 204,
    })
    const [first, second] = receiver.received
    expect(second?.headers.authorization).toBe(`Basic ${btoa('user:se:cret')}`)
    expect(second?.params).toEqual(first?.params)
    expect(second?.headers['x-twilio-signature']).toBe(
      signForm(AUTH_TOKEN, `${receiver.url}/`, first?.params ?? {}),
    )
    const token = 'i-twilio-idempotency-token'
    expect(second?.headers[token]).toBe(first?.headers[token])
  })

  it('answers no second challenge', async () => {
    receiver.answer(401, { 'www-authenticate': 'Basic realm="app"' })
    expect(await receiver.send(receiver.urlWithCredentials)).toMatchObject({
      delivered: false,
      status: 401,
    })
    expect(receiver.received).toHaveLength(2)
  })

  it.each([
    ['no challenge', {}],
    ['one that it does not know', { 'www-authenticate': 'Bearer' }],
  ])('sends nothing more after a 401 with %s', async (_, headers) => {
    receiver.answer(401, headers)
    expect(await receiver.send(receiver.urlWithCredentials)).toMatchObject({
      delivered: false,
      status: 401,
    })
    expect(receiver.received).toHaveLength(1)
  })

  it('tells them to nobody else: not in the log, not in the detail', async () => {
    const lines: string[] = []
    const log = createLog('trace', { write: (line: string) => void lines.push(line) })
    const results = [
      await receiver.send(receiver.urlWithCredentials, { log, allow: '' }),
      await receiver.send('http://user:se%3Acret@127.0.0.1:1/', { log, allow: '127.0.0.1' }),
      await receiver.send('http://user:se%3Acret@hung.example/', {
        log,
        lookup: (_name, _options, callback) =>
          callback(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }), []),
      }),
    ]
    receiver.answer(401, { 'www-authenticate': 'Basic realm="app"' })
    results.push(await receiver.send(receiver.urlWithCredentials, { log }))
    expect(results.map(({ delivered }) => delivered)).toEqual([false, false, false, false])
    const told = JSON.stringify(results) + lines.join('')
    for (const secret of ['user', 'se%3Acret', 'se:cret', btoa('user:se:cret')]) {
      expect(told).not.toContain(secret)
    }
    expect(lines).toHaveLength(3)
  })
})
