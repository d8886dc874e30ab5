import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listen, type Listening } from '../support/listen.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { simulatorApi } from '../support/simulator-api.ts'
import type { TwilioApi } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel({ env: { POSTEL_FETCH_ALLOW: '127.0.0.1' } })
const SENDER = '+15557654321'

let app: Listening
let answer = { contentType: 'text/xml', body: '' }

beforeAll(async () => {
  app = await listen((request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': answer.contentType }).end(answer.body)
  })
})
afterAll(() => app.close())

describe('the answer to an inbound webhook', () => {
  const arrive = async (
    body: string,
    contentType = 'text/xml',
    method: 'POST' | 'GET' = 'POST',
  ) => {
    answer = { contentType, body }
    const api = await service.open('http')
    const inbound = { inboundUrl: `${app.url}/in`, inboundMethod: method }
    const to = await giveNumber(service.postel(), api.account, inbound)
    const simulator = simulatorApi(api)
    const { sid } = await simulator.arrive({ To: to, From: SENDER })
    const delivery = await simulator.waitForDelivery(sid, 'delivered')
    return { api, to, detail: delivery.attempts.at(-1)?.detail }
  }

  it.each(['POST', 'GET'] as const)(
    'sends the Message that a %s was answered with',
    async (method) => {
      const body = '<Response><Message>Thanks &amp; bye</Message></Response>'
      const { api, to, detail } = await arrive(body, 'text/xml; charset=utf-8', method)
      const [reply] = await api.messages({ To: SENDER })
      expect(reply).toMatchObject({
        body: 'Thanks & bye',
        direction: 'outbound-reply',
        from: to,
        to: SENDER,
      })
      expect(detail).toBe('answered 200; replied with 1')
      await api.waitFor(reply?.sid ?? '', 'delivered')
    },
  )

  it.each([
    ['an empty Response', '<Response/>', 'text/xml', 'answered 200'],
    ['text that is not XML', 'OK', 'text/plain', 'answered 200'],
    ['a page', '<html><body>OK</body></html>', 'text/html', 'answered 200'],
    ['XML that it does not know', '<Response><Play/></Response>', 'text/xml', /not a Response/],
    ['more than 64 KiB', `<Response>${' '.repeat(70_000)}</Response>`, 'text/xml', 'answered 200'],
  ])('sends nothing for %s, and has taken the message', async (_, body, contentType, says) => {
    const { api, detail } = await arrive(body, contentType)
    expect(await api.messages({ To: SENDER })).toEqual([])
    expect(detail).toMatch(says)
  })

  it('of two numbers that answer each other ends', async () => {
    answer = { contentType: 'text/xml', body: '<Response><Message>Hi</Message></Response>' }
    const api = await service.open('http')
    const inbound = { inboundUrl: `${app.url}/in` }
    const first = await giveNumber(service.postel(), api.account, inbound)
    const second = await giveNumber(service.postel(), api.account, inbound)
    await simulatorApi(api).arrive({ To: first, From: second })
    await noticed(api)
  })

  it('of three numbers that send each message on, twice, to the next one ends', async () => {
    const next = new Map<string, string>()
    const ring = await listen((request, response) => {
      void text(request).then((body) => {
        const to = next.get(new URLSearchParams(body).get('To') ?? '')
        const message = `<Message to="${to}">On</Message>`
        response.writeHead(200, { 'content-type': 'text/xml' })
        response.end(`<Response>${message}${message}</Response>`)
      })
    })
    const api = await service.open('http')
    const give = () => giveNumber(service.postel(), api.account, { inboundUrl: ring.url })
    const numbers = [await give(), await give(), await give()]
    for (const [index, number] of numbers.entries()) {
      next.set(number, numbers[(index + 1) % numbers.length] ?? '')
    }
    await simulatorApi(api).arrive({ To: numbers[0] ?? '', From: SENDER })
    await noticed(api)
    await until('all that is on its way to arrive', async () => {
      const deliveries = await simulatorApi(api).deliveries({ PageSize: '1000' })
      const messages = await api.messages({ PageSize: '1000' })
      const isOver = messages.every(({ status }) => ['delivered', 'received'].includes(status))
      return isOver && deliveries.every(({ status }) => status === 'delivered')
    })
    await ring.close()
  })

  const noticed = (api: TwilioApi) =>
    until('the loop to be noticed', async () => {
      const deliveries = await simulatorApi(api).deliveries({ PageSize: '100' })
      return deliveries.some(({ attempts }) => /is a loop/.test(attempts.at(-1)?.detail ?? ''))
    })
})
