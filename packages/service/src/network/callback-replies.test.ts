import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AccountId, Callback, CallbackSubject, MessageId } from '@postel/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callbacks as twilio } from '../dialects/twilio/callback.ts'
import { createLog } from '../log.ts'
import { parseAllowList } from './allow-list.ts'
import { createCallbackSender } from './callback-sender.ts'
import { createGuardedAgent } from './guard.ts'

const HEX = '0123456789abcdef0123456789abcdef'
const XML = { 'content-type': 'text/xml' }

let server: Server
let host: string
let respond: (response: ServerResponse) => void

beforeAll(async () => {
  server = createServer((request, response) => {
    request.resume().on('end', () => respond(response))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const SUBJECT = {
  message: {
    id: HEX as MessageId,
    accountId: HEX as AccountId,
    wire: 'twilio',
    from: '+14155550123',
    to: '+14155550100',
    body: 'Hello?',
  },
  media: [],
} as unknown as CallbackSubject

/** Tells of a message that came in. */
const tell = async (closing = new AbortController().signal) => {
  const list = parseAllowList(host)
  if (list === undefined) throw new Error('not an allow list')
  const dispatcher = createGuardedAgent(list)
  const sender = createCallbackSender({
    dispatcher,
    wires: { twilio },
    publicUrl: () => 'https://postel.example.com',
    closing,
    callbackKeysOf: () => Promise.resolve({ authToken: 'token', signingKey: 'key' }),
    log: createLog('silent'),
  })
  const callback = {
    id: 7,
    kind: 'inbound',
    method: 'POST',
    messageId: SUBJECT.message.id,
    accountId: SUBJECT.message.accountId,
    url: `http://${host}/inbound`,
    state: 'received',
    failure: null,
    replayOf: null,
  } as Callback
  try {
    return await sender.send(callback, SUBJECT, new AbortController().signal)
  } finally {
    await dispatcher.destroy()
  }
}

describe('the reply of a receiver', () => {
  it('is a message', async () => {
    const text = '<Response><Message>Hi</Message></Response>'
    respond = (response) => response.writeHead(200, XML).end(text)
    const { replies } = await tell()
    expect(replies).toMatchObject([{ body: 'Hi', from: '+14155550100', to: '+14155550123' }])
  })

  it.each([
    ['is not one', 'thanks', 'its answer is not a Response of Messages, as it should be'],
    [
      'is too long',
      `<Response>${' '.repeat(65_536)}</Response>`,
      'its answer did not come whole, or is longer than 64 KiB',
    ],
  ])('that %s is told of, and the callback is delivered', async (_, text, sentence) => {
    respond = (response) => response.writeHead(200, XML).end(text)
    const detail = `answered 200; ${sentence}`
    expect(await tell()).toEqual({ delivered: true, status: 200, detail })
  })

  it('that breaks off is told of', async () => {
    respond = (response) => {
      response.writeHead(200, { ...XML, 'content-length': '99' }).write('<Response>')
      setTimeout(() => response.destroy(), 20)
    }
    expect((await tell()).detail).toContain('did not come whole')
  })

  it('is asked for again where the service stops before it is there', async () => {
    const closing = new AbortController()
    respond = (response) => {
      response.writeHead(200, XML).write('<Response>')
      setTimeout(() => closing.abort(), 50)
    }
    await expect(tell(closing.signal)).rejects.toThrow()
  })
})
