import { createTwilioClient, unwrap, type TwilioClient } from '@postel/client'
import { request as send } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { listen, type Listening } from '../support/listen.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'

const body = { To: '+14155550123', From: '+15005550006', Body: 'Hello' }

/** What went through: the answer of the service, and whether it was handed over. */
interface Passed {
  method: string
  key: string | undefined
  status: number
  isLost: boolean
}

interface LossyProxy extends Listening {
  passed: Passed[]
}

/** Passes requests on, and loses the first answers to each method: the service has done its part then. */
const startLossyProxy = async (upstream: string, losses: number): Promise<LossyProxy> => {
  const passed: Passed[] = []
  const proxy = await listen((request, response) => {
    const { method = '', url = '', headers } = request
    const onward = send(upstream + url, { method, headers, agent: false }, (answer) => {
      const lost = passed.filter((one) => one.method === method && one.isLost).length
      const isLost = lost < losses
      const key = headers['idempotency-key'] as string | undefined
      passed.push({ method, key, status: answer.statusCode ?? 0, isLost })
      if (isLost) return void response.destroy()
      response.writeHead(answer.statusCode ?? 0, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  return { ...proxy, passed }
}

describe('behind a connection that loses answers', () => {
  const service = usePostel()
  let proxy: LossyProxy | undefined
  afterEach(() => proxy?.close())

  const connect = async (losses: number): Promise<{ twilio: TwilioClient; passed: Passed[] }> => {
    proxy = await startLossyProxy(service.postel().url, losses)
    const account = await service.postel().createAccount()
    return { twilio: createTwilioClient({ baseUrl: proxy.url, ...account }), passed: proxy.passed }
  }

  test('a create is made again with the same key', async () => {
    const { twilio, passed } = await connect(1)
    const message = await unwrap(twilio.createTwilioMessage({ body }))
    expect(message.status).toBe('queued')
    expect(passed).toMatchObject([
      { method: 'POST', isLost: true },
      { method: 'POST', isLost: false },
    ])
    expect(passed[0]?.key).toMatch(/^[0-9a-f]{32}$/)
    expect(passed[1]?.key).toBe(passed[0]?.key)
  })

  test('a read is made again', async () => {
    const { twilio, passed } = await connect(2)
    expect((await twilio.listTwilioMessages()).data?.messages).toEqual([])
    expect(passed.map(({ status, isLost }) => [status, isLost])).toEqual([
      [200, true],
      [200, true],
      [200, false],
    ])
  })

  test('a delete whose answer was lost has succeeded', async () => {
    const { twilio, passed } = await connect(1)
    const { sid: Sid } = await unwrap(twilio.createTwilioMessage({ body }))
    await until('it is delivered', async () => {
      const { status } = await unwrap(twilio.fetchTwilioMessage({ path: { Sid } }))
      return status === 'delivered'
    })
    const { error, response } = await twilio.deleteTwilioMessage({ path: { Sid } })
    expect(error).toBeUndefined()
    expect(response.status).toBe(204)
    const deletes = passed.filter(({ method }) => method === 'DELETE')
    expect(deletes.map(({ status, isLost }) => [status, isLost])).toEqual([
      [204, true],
      [404, false],
    ])
  })

  test('a redaction may have been done, and is not made again', async () => {
    const { twilio, passed } = await connect(3)
    const path = { Sid: `SM${'0'.repeat(32)}` }
    await expect(twilio.updateTwilioMessage({ path, body: { Body: '' } })).rejects.toThrow()
    expect(passed).toHaveLength(1)
  })
})

describe('at the limit of requests', () => {
  const service = usePostel({ env: { POSTEL_RATE_LIMIT: '1' } })

  test('a call waits as long as the service says, and is made', async () => {
    const account = await service.postel().createAccount()
    const statuses: number[] = []
    const twilio = createTwilioClient({
      baseUrl: service.postel().url,
      ...account,
      fetch: async (request) => {
        const response = await fetch(request)
        statuses.push(response.status)
        return response
      },
    })
    for (let calls = 0; calls < 2; calls++) await unwrap(twilio.listTwilioMessages())
    expect(statuses).toEqual([200, 429, 200])
  })
})
