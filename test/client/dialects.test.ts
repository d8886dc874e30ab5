import {
  createChatClient,
  createSignalWireClient,
  createTwilioClient,
  datesOf,
  downloadMedia,
  unwrap,
} from '@postel/client'
import { describe, expect, test } from 'vitest'
import { sampleMedia } from '../support/media-samples.ts'
import { uuidOf } from '../support/spelling.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()
const body = { To: '+14155550123', From: '+15005550006', Body: 'Hello' }
const png = sampleMedia('image/png')

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('createSignalWireClient', () => {
  const connect = async () => {
    const { postel } = service
    const account = await postel().createAccount()
    const { secret } = await postel().createApiToken(account, ['messaging'])
    const accountSid = uuidOf(account.accountSid)
    return createSignalWireClient({ baseUrl: postel().url, accountSid, authToken: secret })
  }

  test('sends, lists over pages, redacts and deletes', async () => {
    const signalWire = await connect()
    const sids: string[] = []
    for (let count = 0; count < 5; count++) {
      sids.unshift((await unwrap(signalWire.createSignalWireMessage({ body }))).sid)
    }
    await until('all are sent', async () => {
      const all = await collect(signalWire.listSignalWireMessages({ query: { PageSize: 2 } }))
      expect(all.map(({ sid }) => sid)).toEqual(sids)
      return all.every(({ status }) => status === 'delivered')
    })
    const [Sid = ''] = sids
    const redacted = await unwrap(
      signalWire.updateSignalWireMessage({ path: { Sid }, body: { Body: '' } }),
    )
    expect(redacted.body).toBe('')
    expect(datesOf(redacted).date_sent).toBeInstanceOf(Date)
    await unwrap(signalWire.deleteSignalWireMessage({ path: { Sid } }))
    const { error } = await signalWire.fetchSignalWireMessage({ path: { Sid } })
    expect(error?.code).toBe(20404)
  })

  test('downloads a file by its resource', async () => {
    const signalWire = await connect()
    const MediaUrl = [
      service.postel().files.put('sw.png', { bytes: png, contentType: 'image/png' }),
    ]
    const { sid } = await unwrap(
      signalWire.createSignalWireMessage({ body: { ...body, MediaUrl } }),
    )
    const path = { MessageSid: sid }
    await until('the file is stored', async () => {
      return (await collect(signalWire.listSignalWireMedia({ path }))).length === 1
    })
    for await (const media of signalWire.listSignalWireMedia({ path })) {
      const { bytes, contentType } = await downloadMedia(signalWire, media)
      expect({ bytes: Buffer.from(bytes), contentType }).toEqual({
        bytes: Buffer.from(png),
        contentType: 'image/png',
      })
    }
  })
})

describe('createChatClient', () => {
  const connect = async () => {
    const account = await service.postel().createAccount()
    const chat = createChatClient({ baseUrl: service.postel().url, ...account })
    const { sid: ServiceSid } = await unwrap(
      chat.createChatService({ body: { FriendlyName: 'desk' } }),
    )
    return { chat, ServiceSid }
  }

  test('writes, lists over pages by links that are absolute, and reads dates', async () => {
    const { chat, ServiceSid } = await connect()
    const { sid: ChannelSid } = await unwrap(
      chat.createChatChannel({ path: { ServiceSid }, body: {} }),
    )
    const path = { ServiceSid, ChannelSid }
    const DateCreated = new Date('2026-11-21T09:15:02Z')
    for (const Body of ['1', '2', '3', '4', '5']) {
      await unwrap(chat.createChatMessage({ path, body: { Body, DateCreated } }))
    }
    const query = { PageSize: 2, Order: 'desc' } as const
    const messages = await collect(chat.listChatMessages({ path, query }))
    expect(messages.map((message) => message.body)).toEqual(['5', '4', '3', '2', '1'])
    for (const message of messages) expect(datesOf(message).date_created).toEqual(DateCreated)
    expect(await collect(chat.listChatServices())).toHaveLength(1)
    expect(await collect(chat.listChatChannels({ path: { ServiceSid } }))).toHaveLength(1)
  })

  test('uploads a file and downloads it by its resource', async () => {
    const { chat, ServiceSid } = await connect()
    const upload = new Blob([new Uint8Array(png)], { type: 'image/png' })
    const media = await unwrap(chat.createChatMedia({ path: { ServiceSid }, body: upload }))
    const { bytes, contentType } = await downloadMedia(chat, media)
    expect(Buffer.from(bytes)).toEqual(Buffer.from(png))
    expect(contentType).toBe('image/png')
  })
})

describe('createTwilioClient', () => {
  test('logs in with an API token under its own name', async () => {
    const { postel } = service
    const { accountSid } = await postel().createAccount()
    const account = { accountSid, authToken: '' }
    const { sid: apiKeySid, secret } = await postel().createApiToken(account, ['messaging'])
    const twilio = createTwilioClient({
      baseUrl: postel().url,
      accountSid,
      apiKeySid,
      authToken: secret,
    })
    expect((await twilio.createTwilioMessage({ body })).data?.account_sid).toBe(accountSid)
  })

  test('filters by a Date', async () => {
    const account = await service.postel().createAccount()
    const twilio = createTwilioClient({ baseUrl: service.postel().url, ...account })
    const { sid } = await unwrap(twilio.createTwilioMessage({ body }))
    await until('it is sent', async () => {
      const { date_sent } = await unwrap(twilio.fetchTwilioMessage({ path: { Sid: sid } }))
      return date_sent !== null
    })
    const anHour = 60 * 60 * 1000
    const sent = async (query: object): Promise<number> =>
      (await collect(twilio.listTwilioMessages({ query }))).length
    expect(await sent({ 'DateSent>': new Date(Date.now() - anHour) })).toBe(1)
    expect(await sent({ 'DateSent>': new Date(Date.now() + anHour) })).toBe(0)
    expect(await sent({ 'DateSent<': new Date(Date.now() + anHour) })).toBe(1)
  })
})
