import { beforeAll, describe, expect, it } from 'vitest'
import twilio from 'twilio'
import { nextMillisecond } from '../support/clock.ts'
import { sampleMedia } from '../support/media-samples.ts'
import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { RECEIVER, SENDER } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()

const connect = (accountSid: string, authToken: string): twilio.Twilio => {
  const client = twilio(accountSid, authToken)
  client.api.baseUrl = service.postel().url
  return client
}

const open = async (): Promise<twilio.Twilio> => {
  const { accountSid, authToken } = await service.postel().createAccount()
  return connect(accountSid, authToken)
}

const send = (client: twilio.Twilio, options: { to?: string; body?: string } = {}) =>
  client.messages.create({ to: RECEIVER, from: SENDER, body: 'Hello', ...options })

const delivered = (client: twilio.Twilio, sid: string) =>
  until(`${sid} to be delivered`, async () => {
    const message = await client.messages(sid).fetch()
    return message.status === 'delivered' && message
  })

describe('the twilio package', () => {
  let client: twilio.Twilio
  beforeAll(async () => {
    client = await open()
  })

  it('creates a message and reads every field back', async () => {
    const message = await send(client)
    expect(message.sid).toMatch(/^SM[0-9a-f]{32}$/)
    expect(message.status).toBe('queued')
    expect(message.direction).toBe('outbound-api')
    expect(message.body).toBe('Hello')
    expect(message.numMedia).toBe('0')
    expect(message.numSegments).toBe('1')
    expect(message.dateSent).toBeNull()
    expect(message.errorCode).toBeNull()
    expect(message.dateCreated).toBeInstanceOf(Date)
    expect(message.apiVersion).toBe('2010-04-01')
  })

  it('creates a message with two MediaUrls, then lists and fetches its media', async () => {
    const { files } = service.postel()
    const types = ['image/png', 'image/gif']
    const mediaUrl = types.map((contentType) =>
      files.put(`sdk-${contentType}`, { bytes: sampleMedia(contentType), contentType }),
    )
    const created = await client.messages.create({ to: RECEIVER, from: SENDER, mediaUrl })
    expect(created.numMedia).toBe('2')
    expect(created.sid).toMatch(/^MM/)
    const message = await delivered(client, created.sid)
    expect(message.dateSent).toBeInstanceOf(Date)
    const media = await client.messages(created.sid).media.list()
    expect(media.map(({ contentType }) => contentType)).toEqual(types)
    const fetched = await client
      .messages(created.sid)
      .media(media[1]?.sid ?? '')
      .fetch()
    expect(fetched.contentType).toBe('image/gif')
    expect(fetched.parentSid).toBe(created.sid)
    expect(await message.media().list({ limit: 1 })).toHaveLength(1)
  })

  it('passes through every optional parameter that the service accepts', async () => {
    const message = await client.messages.create({
      to: RECEIVER,
      from: SENDER,
      body: 'Hello & welcome + 100 % 漢字',
      sendAsMms: true,
      validityPeriod: 60,
      provideFeedback: true,
      attempt: 1,
      smartEncoded: true,
      persistentAction: ['geo:1,2', 'geo:3,4'],
    })
    expect(message.body).toBe('Hello & welcome + 100 % 漢字')
    expect(message.sid).toMatch(/^MM/)
  })
})

describe('the twilio package on lists', () => {
  let client: twilio.Twilio
  const sids: string[] = []
  const COUNT = 7

  beforeAll(async () => {
    client = await open()
    for (let sent = 0; sent < COUNT; sent++) {
      const to = sent % 2 === 0 ? '+15551230001' : '+15551230002'
      await nextMillisecond()
      sids.unshift((await send(client, { to, body: `message ${sent}` })).sid)
    }
    for (const sid of sids) await delivered(client, sid)
  })

  const sidsOf = (messages: readonly { sid: string }[]): string[] => messages.map(({ sid }) => sid)

  it('lists all messages over many pages', async () => {
    expect(sidsOf(await client.messages.list({ pageSize: 2 }))).toEqual(sids)
  })

  it('stops at its limit, and takes a limit above the largest page', async () => {
    expect(sidsOf(await client.messages.list({ limit: 3, pageSize: 2 }))).toEqual(sids.slice(0, 3))
    expect(sidsOf(await client.messages.list({ limit: 2000 }))).toEqual(sids)
  })

  it('hands out each message once', async () => {
    const seen: string[] = []
    await new Promise<void>((resolve, reject) => {
      client.messages.each({
        pageSize: 3,
        callback: ({ sid }) => void seen.push(sid),
        done: (error?: Error) => (error ? reject(error) : resolve()),
      })
    })
    expect(seen).toEqual(sids)
  })

  it('turns pages forwards and backwards', async () => {
    const first = await client.messages.page({ pageSize: 3 })
    const second = await first.nextPage()
    const third = await second?.nextPage()
    expect([first, second, third].map((page) => sidsOf(page?.instances ?? []))).toEqual([
      sids.slice(0, 3),
      sids.slice(3, 6),
      sids.slice(6),
    ])
    expect(await third?.nextPage()).toBeUndefined()
    const back = await third?.previousPage()
    expect(sidsOf(back?.instances ?? [])).toEqual(sids.slice(3, 6))
    const again = await client.messages.getPage(second?.previousPageUrl ?? '')
    expect(sidsOf(again.instances)).toEqual(sids.slice(0, 3))
  })

  it('filters by to, from and date', async () => {
    const odd = await client.messages.list({ to: '+15551230002' })
    expect(odd).toHaveLength(3)
    expect(await client.messages.list({ from: '+15551239999' })).toEqual([])
    const hour = 3_600_000
    const [before, after] = [new Date(Date.now() - hour), new Date(Date.now() + hour)]
    expect(await client.messages.list({ dateSentAfter: before })).toHaveLength(COUNT)
    expect(await client.messages.list({ dateSentBefore: before })).toEqual([])
    expect(
      await client.messages.list({ dateSentAfter: before, dateSentBefore: after, pageSize: 2 }),
    ).toHaveLength(COUNT)
    expect(await client.messages.list({ dateSent: new Date('2020-01-01') })).toEqual([])
  })
})

describe('the twilio package on errors', () => {
  let client: twilio.Twilio
  beforeAll(async () => {
    client = await open()
  })

  const message = { to: RECEIVER, from: SENDER, body: 'x' }

  it.each([
    ['no sender', { to: RECEIVER, body: 'x' }, 21603],
    ['nothing to send', { to: RECEIVER, from: SENDER }, 21602],
    ['a malformed number', { ...message, to: 'nobody' }, 21211],
    ['a body that is too long', { ...message, body: 'x'.repeat(1601) }, 21617],
    [
      'too many files',
      { ...message, mediaUrl: Array<string>(11).fill('https://a.example/') },
      21623,
    ],
    ['a file that is no web address', { ...message, mediaUrl: ['file:///etc/passwd'] }, 21620],
    ['a recipient who opted out', { ...message, to: '+15005550004' }, 21610],
    ['a full queue', { ...message, from: '+15005550008' }, 21611],
    [
      'an unknown messaging service',
      { ...message, messagingServiceSid: `MG${'0'.repeat(32)}` },
      21701,
    ],
  ])('reads the code of %s', async (_, options, code) => {
    await expect(client.messages.create(options)).rejects.toMatchObject({
      status: 400,
      code,
      moreInfo: `${service.postel().url}/docs/errors#${code}`,
    })
  })

  it('reads 20404 for a message and for media that nobody has', async () => {
    const missing = { status: 404, code: 20404 }
    await expect(client.messages(UNKNOWN_MESSAGE).fetch()).rejects.toMatchObject(missing)
    await expect(client.messages(UNKNOWN_MESSAGE).media.list()).rejects.toMatchObject(missing)
    const { sid } = await send(client)
    await expect(client.messages(sid).media(UNKNOWN_MEDIA).fetch()).rejects.toMatchObject(missing)
  })

  it('reads 20404 for the message of another account', async () => {
    const { sid } = await send(await open())
    await expect(client.messages(sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
  })

  it('reads 20003 for a wrong token', async () => {
    const stranger = connect(client.accountSid, 'x'.repeat(32))
    await expect(stranger.messages.list()).rejects.toMatchObject({ status: 401, code: 20003 })
  })
})
