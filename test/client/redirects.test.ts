import { createTwilioClient, UnexpectedResponse, type TwilioClient } from '@postel/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen, type Listening } from '../support/listen.ts'

const body = { To: '+14155550123', From: '+15005550006', Body: 'Hello' }
const path = { Sid: 'SM1' }

/** Leads each path that begins with a status to the same path at `/new`. */
const startMoved = (received: string[]): Promise<Listening> =>
  listen(({ method = '', url = '' }, response) => {
    received.push(`${method} ${url.replace(/^(\/\w+).*/, '$1')}`)
    const status = Number(/^\/(\d+)/.exec(url)?.[1] ?? 200)
    if (status !== 200) return void response.writeHead(status, { location: `/new${url}` }).end()
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ sid: 'SM1', messages: [] }))
  })

describe.each([301, 302, 303, 307, 308])(
  'a service that has moved, and says so with %i',
  (status) => {
    const received: string[] = []
    let server: Listening
    let twilio: TwilioClient
    beforeAll(async () => {
      server = await startMoved(received)
      const account = { accountSid: 'AC1', authToken: 'x' }
      twilio = createTwilioClient({ baseUrl: `${server.url}/${status}`, ...account })
    })
    afterAll(() => server.close())

    test.each([
      ['a message', () => twilio.createTwilioMessage({ body })],
      ['a redaction', () => twilio.updateTwilioMessage({ path, body: { Body: '' } })],
      ['a delete', () => twilio.deleteTwilioMessage({ path })],
    ])('is sent %s once, and is not followed', async (_, call) => {
      received.length = 0
      const error: unknown = await call().catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(UnexpectedResponse)
      expect(error).toMatchObject({ response: { status } })
      expect(received).toEqual([expect.stringMatching(`^(POST|DELETE) /${status}$`)])
    })

    test('is followed to what is read', async () => {
      received.length = 0
      expect((await twilio.fetchTwilioMessage({ path })).data?.sid).toBe('SM1')
      expect(received).toEqual([`GET /${status}`, 'GET /new'])
    })
  },
)
