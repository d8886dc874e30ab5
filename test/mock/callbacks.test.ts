import { startMock, type Mock, type StartOptions } from '@postel/mock'
import { RestClient } from '@signalwire/compatibility-api'
import twilio from 'twilio'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  startCallbackReceiver,
  type CallbackReceiver,
  type ReceivedCallback,
} from '../support/callback-receiver.ts'
import { contractDocument, expectDeclaredCallback } from '../support/contract.ts'
import { EXAMPLE_ACCOUNT, EXAMPLE_PROJECT } from '../support/example-requests.ts'
import { listen } from '../support/listen.ts'
import { basic } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'

const TOKEN = 'the token of the request'

let receiver: CallbackReceiver
beforeAll(async () => {
  receiver = await startCallbackReceiver()
})
afterAll(() => receiver.close())

const started: Mock[] = []
afterEach(async () => {
  await Promise.all(started.splice(0).map((mock) => mock.close()))
})

const lines: string[] = []
const start = async (options: StartOptions = {}): Promise<Mock> => {
  const mock = await startMock({
    port: 0,
    document: structuredClone(contractDocument),
    callbackStepMs: 1,
    callbackRetriesMs: [1, 1],
    log: (line) => void lines.push(line),
    ...options,
  })
  started.push(mock)
  return mock
}

const paths = {
  createTwilioMessage: `/2010-04-01/Accounts/${EXAMPLE_ACCOUNT}/Messages.json`,
  createSignalWireMessage: `/api/laml/2010-04-01/Accounts/${EXAMPLE_PROJECT}/Messages`,
} as const
type Create = keyof typeof paths

/** Creates a message whose callbacks go to a path of their own, which tells them from others. */
const create = async (
  mock: Mock,
  operation: Create,
  name: string,
  { form = {}, prefer = '' }: { form?: Record<string, string>; prefer?: string } = {},
): Promise<string> => {
  const path = `/${operation}-${name}`
  const wanted = { To: '+14155550123', From: '+14155550100', Body: 'hi', ...form }
  const answer = await fetch(`${mock.url}${paths[operation]}`, {
    method: 'POST',
    headers: { authorization: basic(EXAMPLE_ACCOUNT, TOKEN), prefer },
    body: new URLSearchParams({ StatusCallback: `${receiver.url}${path}`, ...wanted }),
  })
  expect(answer.status).toBe(201)
  return path
}

const to = (path: string): ReceivedCallback[] =>
  receiver.received().filter((one) => one.path === path)
const statuses = (path: string) => to(path).map(({ form }) => form['MessageStatus'])

const expectStatuses = async (path: string, wanted: readonly string[]): Promise<void> => {
  await until(`the callbacks to ${path}`, () => statuses(path).length >= wanted.length)
  expect(statuses(path)).toEqual(wanted)
}

const creates = Object.keys(paths) as Create[]

describe.each(creates)('the callbacks of a mocked %s', (operation) => {
  it('tell each status in order, as the contract declares it', async () => {
    const mock = await start()
    const path = await create(mock, operation, 'delivered')
    await expectStatuses(path, ['sending', 'sent', 'delivered'])
    for (const { method, headers, form } of to(path)) {
      expect(method).toBe('POST')
      expectDeclaredCallback(operation, 'messageStatus', headers['content-type'], form)
      expect(form).not.toHaveProperty('ErrorCode')
    }
  })

  it.each([
    ['undelivered', '+15005550010', ['sending', 'sent', 'undelivered']],
    ['stays-sent', '+15005550012', ['sending', 'sent']],
    ['stays-queued', '+15005550011', []],
  ])('tell what %s names, by Prefer and by %s', async (name, number, wanted) => {
    const mock = await start()
    const prefer = await create(mock, operation, `${name}-prefer`, { prefer: `callback=${name}` })
    const magic = await create(mock, operation, `${name}-magic`, { form: { To: number } })
    const after = await create(mock, operation, `${name}-after`)
    await expectStatuses(prefer, wanted)
    await expectStatuses(magic, wanted)
    await expectStatuses(after, ['sending', 'sent', 'delivered'])
    expect(statuses(magic)).toEqual(wanted)
    if (name === 'undelivered') expect(to(magic).at(-1)?.form).toMatchObject({ ErrorCode: '30007' })
  })

  it('are tried again, a bounded number of times, and in order', async () => {
    const mock = await start()
    receiver.fail(`/${operation}-twice`, 2)
    const twice = await create(mock, operation, 'twice')
    await expectStatuses(twice, ['sending', 'sending', 'sending', 'sent', 'delivered'])
    receiver.fail(`/${operation}-never`, 3)
    const never = await create(mock, operation, 'never')
    await expectStatuses(never, ['sending', 'sending', 'sending', 'sent', 'delivered'])
    expect(lines.join('\n')).toMatch(/sending to .*-never: given up: answered 503/)
  })
})

describe('the signature of a mocked callback', () => {
  const urlOf = (path: string): string => `${receiver.url}${path}`

  it('is verified by the official packages under the password of the request', async () => {
    const mock = await start()
    const path = await create(mock, 'createTwilioMessage', 'signed')
    const other = await create(mock, 'createSignalWireMessage', 'signed')
    await expectStatuses(path, ['sending', 'sent', 'delivered'])
    await expectStatuses(other, ['sending', 'sent', 'delivered'])
    for (const { headers, form } of to(path)) {
      const signature = String(headers['x-twilio-signature'])
      expect(twilio.validateRequest(TOKEN, signature, urlOf(path), form)).toBe(true)
      expect(twilio.validateRequest('another', signature, urlOf(path), form)).toBe(false)
      expect(headers['i-twilio-idempotency-token']).toMatch(/^[0-9a-f-]{36}$/)
    }
    for (const { headers, form } of to(other)) {
      const signature = String(headers['x-signalwire-signature'])
      expect(RestClient.validateRequest(TOKEN, signature, urlOf(other), form)).toBe(true)
    }
  })
})

describe('the credentials in an address', () => {
  it('are sent to a receiver that asks for them, and not before', async () => {
    const mock = await start()
    const heard: (string | undefined)[] = []
    const guarded = await listen(({ headers: { authorization } }, response) => {
      heard.push(authorization)
      if (authorization) response.writeHead(204).end()
      else response.writeHead(401, { 'www-authenticate': 'Basic realm="app"' }).end()
    })
    const StatusCallback = guarded.url.replace('http://', 'http://me:secret@')
    await create(mock, 'createTwilioMessage', 'guarded', { form: { StatusCallback } })
    await until('the callbacks', () => heard.length === 6)
    const sent = basic('me', 'secret')
    expect(heard).toEqual([undefined, sent, undefined, sent, undefined, sent])
    await guarded.close()
  })
})

describe('no callback', () => {
  it('follows a refusal, or a name that is none', async () => {
    const mock = await start()
    const send = (prefer: string) =>
      fetch(`${mock.url}${paths.createTwilioMessage}`, {
        method: 'POST',
        headers: { authorization: basic(EXAMPLE_ACCOUNT, TOKEN), prefer },
        body: new URLSearchParams({
          To: '+14155550123',
          From: '+14155550100',
          Body: 'hi',
          StatusCallback: `${receiver.url}/refused`,
        }),
      })
    expect((await send('example=to-opted-out')).status).toBe(400)
    const unknown = await send('callback=nope')
    expect(unknown.status).toBe(400)
    expect(await unknown.text()).toMatch(/nope.*delivered, undelivered, stays-queued, stays-sent/)
    await expectStatuses(await create(mock, 'createTwilioMessage', 'meanwhile'), [
      'sending',
      'sent',
      'delivered',
    ])
    expect(to('/refused')).toEqual([])
  })

  it.each(creates)(
    'goes to an address that is no URL, whatever Prefer says of %s',
    async (which) => {
      const mock = await start()
      const StatusCallback = 'http://app.test:99999/'
      await create(mock, which, 'none', { form: { StatusCallback }, prefer: 'code=201' })
      expect(lines).toContain(`no callback to ${StatusCallback}: that is no URL`)
      await expectStatuses(await create(mock, which, 'meanwhile-none'), [
        'sending',
        'sent',
        'delivered',
      ])
    },
  )

  it('leaves a mock that others can reach, but to the hosts that its options name', async () => {
    const host = '0.0.0.0'
    const closed = await start({ host })
    const named = await start({ host, callbackHosts: [receiver.host] })
    const silent = await create(closed, 'createTwilioMessage', 'silent')
    const heard = await create(named, 'createTwilioMessage', 'heard')
    await expectStatuses(heard, ['sending', 'sent', 'delivered'])
    expect(to(silent)).toEqual([])
    expect(lines.join('\n')).toContain(`no callback to ${receiver.host}: --callback-hosts`)
  })

  it('is sent once the mock is closed', async () => {
    const mock = await start({ callbackStepMs: 60_000 })
    const path = await create(mock, 'createTwilioMessage', 'late')
    await mock.close()
    expect(to(path)).toEqual([])
  })
})

describe('a message that waits', () => {
  it('is queued first when its sender was open, and tells nothing while it is scheduled', async () => {
    const mock = await start()
    const accepted = await create(mock, 'createTwilioMessage', 'accepted', {
      prefer: 'example=accepted',
    })
    await expectStatuses(accepted, ['queued', 'sending', 'sent', 'delivered'])
    expect(to(accepted)[0]?.form).not.toHaveProperty('From')
    expect(to(accepted)[0]?.form).toHaveProperty('MessagingServiceSid')
    const scheduled = await create(mock, 'createTwilioMessage', 'scheduled', {
      prefer: 'example=scheduled',
    })
    await expectStatuses(await create(mock, 'createTwilioMessage', 'later'), [
      'sending',
      'sent',
      'delivered',
    ])
    expect(to(scheduled)).toEqual([])
  })
})
