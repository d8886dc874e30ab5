import type { Twilio } from 'twilio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatApi, PNG } from '../support/chat-api.ts'
import { NOBODY } from '../support/chat-place.ts'
import { contractDocument } from '../support/contract.ts'
import { faultSwitch } from '../support/faults.ts'
import { targetOf } from '../support/target.ts'
import { useTwilio } from '../support/twilio-sdk.ts'

const fault = faultSwitch()
const chat = useTwilio({ overrides: fault.overrides })
const limited = useTwilio({ env: { POSTEL_RATE_LIMIT: '1' } })

/** The package as its vendor publishes it, turned to the service of this block. */
const connect = (sid: string, token: string, { service, connect: to } = chat): Twilio => {
  const client = to(sid, token)
  client.chat.baseUrl = service.postel().url
  return client
}

/**
 * What a call of this package made cannot change itself: of chat, it forgets its Sid. So all goes
 * by `messages(sid)` here, as it does where the Sid comes from elsewhere.
 */
const open = async (use = chat) => {
  const account = await use.service.postel().createAccount()
  const client = connect(account.accountSid, account.authToken, use)
  return { client, api: chatApi(targetOf('http', use.service.postel()), account) }
}

const openChannel = async () => {
  const { client, api } = await open()
  const service = await client.chat.v2.services.create({ friendlyName: 'Hotel' })
  const channels = client.chat.v2.services(service.sid).channels
  const channel = await channels.create({ uniqueName: 'front-desk' })
  return { client, api, service, channels, channel, messages: channels(channel.sid).messages }
}

describe('the twilio package on services', () => {
  it('creates, reads, changes, lists and deletes', async () => {
    const { client } = await open()
    const { services } = client.chat.v2
    const made = await services.create({ friendlyName: 'Hotel' })
    expect(made.dateCreated).toBeInstanceOf(Date)
    expect(made.limits).toEqual({ channel_members: 100, user_channels: 250 })
    const changed = await services(made.sid).update({
      friendlyName: 'Inn',
      reachabilityEnabled: true,
      'limits.channelMembers': 150,
      'notifications.newMessage.template': 'News in ${CHANNEL}',
      webhookFilters: ['onMessageSent', 'onMessageUpdated'],
    } as object)
    expect(changed).toMatchObject({
      friendlyName: 'Inn',
      reachabilityEnabled: true,
      webhookFilters: ['onMessageSent', 'onMessageUpdated'],
    })
    expect(changed.limits).toMatchObject({ channel_members: 150 })
    expect((await services(made.sid).fetch()).toJSON()).toEqual(changed.toJSON())
    expect((await services.list()).map(({ sid }) => sid)).toEqual([made.sid])
    expect(await services(made.sid).remove()).toBe(true)
    expect(await services.list()).toEqual([])
  })
})

describe('the twilio package on channels', () => {
  it('creates, reads, changes, lists and deletes', async () => {
    const { channels, channel } = await openChannel()
    expect(channel).toMatchObject({ type: 'public', createdBy: 'system', messagesCount: 0 })
    const changed = await channels(channel.sid).update({
      friendlyName: 'Desk',
      attributes: '{"floor":2}',
    })
    expect(changed).toMatchObject({ friendlyName: 'Desk', attributes: '{"floor":2}' })
    expect((await channels('front-desk').fetch()).sid).toBe(channel.sid)
    const kitchen = await channels.create({ type: 'private', xTwilioWebhookEnabled: 'true' })
    expect((await channels.list()).map(({ sid }) => sid)).toEqual([channel.sid])
    const both = await channels.list({ type: ['public', 'private'] })
    expect(both.map(({ sid }) => sid).sort()).toEqual([channel.sid, kitchen.sid].sort())
    expect(await channels('front-desk').remove()).toBe(true)
  })

  it('imports dates', async () => {
    const { channels } = await openChannel()
    const dateCreated = new Date('2025-03-24T20:37:57Z')
    const made = await channels.create({ dateCreated, dateUpdated: dateCreated, createdBy: 'ada' })
    expect(made).toMatchObject({ createdBy: 'ada', dateCreated, dateUpdated: dateCreated })
  })
})

describe('the twilio package on messages', () => {
  it('creates, reads, changes and deletes, in a channel by its name', async () => {
    const { channels, channel } = await openChannel()
    const { messages } = channels('front-desk')
    const made = await messages.create({ body: 'Hello', from: 'ada' })
    expect(made).toMatchObject({
      attributes: '{}',
      body: 'Hello',
      channelSid: channel.sid,
      from: 'ada',
      index: 0,
      lastUpdatedBy: null,
      media: null,
      to: channel.sid,
      type: 'text',
      wasEdited: false,
    })
    const edited = await messages(made.sid).update({ body: 'Bye', lastUpdatedBy: 'grace' })
    expect(edited).toMatchObject({ body: 'Bye', lastUpdatedBy: 'grace', wasEdited: true })
    expect((await messages(made.sid).fetch()).toJSON()).toEqual(edited.toJSON())
    expect(await messages(made.sid).remove({ xTwilioWebhookEnabled: 'true' })).toBe(true)
    expect((await messages.create({ body: 'Next' })).index).toBe(1)
  })

  it('imports history', async () => {
    const { messages } = await openChannel()
    const dateCreated = new Date('2025-03-24T20:37:57Z')
    const dateUpdated = new Date('2025-03-24T20:40:00Z')
    const made = await messages.create({ body: 'x', dateCreated, dateUpdated })
    expect(made).toMatchObject({ dateCreated, dateUpdated, wasEdited: true })
  })

  it('reads all pages of a list, in either order, and each one alone', async () => {
    const { messages } = await openChannel()
    for (let sent = 0; sent < 5; sent++) await messages.create({ body: `${sent}` })
    const indexes = (list: readonly { index: number }[]) => list.map(({ index }) => index)
    expect(indexes(await messages.list({ pageSize: 2 }))).toEqual([0, 1, 2, 3, 4])
    expect(indexes(await messages.list({ order: 'desc', pageSize: 2 }))).toEqual([4, 3, 2, 1, 0])
    expect(indexes(await messages.list({ order: 'desc', limit: 3 }))).toEqual([4, 3, 2])
    expect(indexes(await messages.list({ limit: 2000 }))).toHaveLength(5)
    const first = await messages.page({ pageSize: 2 })
    const second = await first.nextPage()
    expect(indexes(second?.instances ?? [])).toEqual([2, 3])
    expect(indexes((await second?.previousPage())?.instances ?? [])).toEqual([0, 1])
    const again = await messages.getPage(second?.nextPageUrl ?? '')
    expect(indexes(again.instances)).toEqual([4])
  })

  it('carries a file that was uploaded', async () => {
    const { api, service, messages } = await openChannel()
    const { sid: mediaSid } = await api.addFile(service.sid, { ...PNG, filename: 'dot.png' })
    const made = await messages.create({ mediaSid })
    expect(made).toMatchObject({ type: 'media', body: '' })
    expect(made.media).toEqual({
      content_type: 'image/png',
      filename: 'dot.png',
      sid: mediaSid,
      size: PNG.bytes.byteLength,
    })
  })
})

/**
 * What no call of the package leads to: files are not in it, nor are bytes, ranges and headers of
 * the protocol.
 */
const BEYOND = [20004, 20006, 20408, 20415, 20416, 20417, 20431, 50511, 50512]

const seen = new Set<number>()

const expectRefused = async (call: Promise<unknown>, status: number, code: number) => {
  await expect(call).rejects.toMatchObject({
    status,
    code,
    message: expect.stringMatching(/\w/) as string,
    moreInfo: expect.stringMatching(new RegExp(`/docs/errors#${code}$`)) as string,
  })
  seen.add(code)
}

describe('the twilio package on errors of chat', () => {
  let place: Awaited<ReturnType<typeof openChannel>>
  beforeAll(async () => {
    place = await openChannel()
  })
  const long = (count: number): string => 'x'.repeat(count)

  it('reads those of services', async () => {
    const { services } = place.client.chat.v2
    await expectRefused(services.create({ friendlyName: '' }), 400, 50000)
    await expectRefused(services.create({ friendlyName: long(257) }), 400, 50003)
    const update = services(place.service.sid).update({ postWebhookUrl: 'https://a.example/' })
    await expectRefused(update, 400, 20001)
  })

  it('reads those of channels', async () => {
    for (const [options, status, code] of [
      [{ friendlyName: long(257) }, 400, 50003],
      [{ uniqueName: long(257) }, 400, 50004],
      [{ uniqueName: NOBODY.channelSid }, 400, 50306],
      [{ uniqueName: 'a/b' }, 400, 50306],
      [{ uniqueName: 'front-desk' }, 409, 50307],
      [{ attributes: JSON.stringify(long(16_384)) }, 400, 50303],
      [{ attributes: '{' }, 400, 50304],
      [{ type: 'secret' as 'public' }, 400, 20001],
      [{ createdBy: long(257) }, 400, 50310],
      [{ dateCreated: 'now' as never }, 400, 50308],
      [{ dateUpdated: 'now' as never }, 400, 50309],
    ] as const) {
      await expectRefused(place.channels.create(options), status, code)
    }
  })

  it('reads those of messages', async () => {
    const { api, service, messages } = place
    const { sid: mediaSid } = await api.addFile(service.sid)
    const media = await messages.create({ mediaSid })
    for (const [call, status, code] of [
      [() => messages.create({ body: long(32_769) }), 400, 50504],
      [() => messages.create({ attributes: JSON.stringify(long(4096)) }), 400, 50303],
      [() => messages.create({ from: long(257) }), 400, 50310],
      [() => messages.create({ lastUpdatedBy: long(257) }), 400, 50505],
      [() => messages.create({ mediaSid: NOBODY.mediaSid }), 400, 50510],
      [() => messages.create({ mediaSid }), 409, 50508],
      [() => messages(media.sid).update({ body: 'x' }), 409, 50509],
      [() => messages.create({ body: long(600_000) }), 413, 20413],
    ] as const) {
      await expectRefused(call(), status, code)
    }
  })

  it('reads 20404 for what nobody has', async () => {
    const { services } = place.client.chat.v2
    for (const call of [
      () => services(NOBODY.serviceSid).fetch(),
      () => services(NOBODY.serviceSid).channels.list(),
      () => place.channels(NOBODY.channelSid).fetch(),
      () => place.channels('back-door').fetch(),
      () => place.channels(NOBODY.channelSid).messages.list(),
      () => place.messages(NOBODY.messageSid).fetch(),
      () => place.messages(NOBODY.messageSid).remove(),
      // Members are not served here.
      () => place.channels(place.channel.sid).members.list(),
    ]) {
      await expectRefused(call(), 404, 20404)
    }
  })

  it('reads 20003 for a wrong token, 21481 for a page that there is not', async () => {
    const { services } = connect(place.client.accountSid, long(32)).chat.v2
    await expectRefused(services.list(), 401, 20003)
    const page = `${place.channel.url}/Messages?PageToken=nonsense`
    await expectRefused(place.messages.getPage(page), 400, 21481)
  })

  it('reads 20500 when the service fails, and 20429 over the rate limit', async () => {
    fault.breakRows(true)
    try {
      await expectRefused(place.messages.list(), 500, 20500)
    } finally {
      fault.breakRows(false)
    }
    const { services } = (await open(limited)).client.chat.v2
    await Promise.allSettled(Array.from({ length: 5 }, () => services.list()))
    await expectRefused(services.list(), 429, 20429)
  })

  afterAll(() => {
    const { Chat: codes } = contractDocument['x-errors'] as {
      Chat: Record<string, { status?: number }>
    }
    expect([...seen, ...BEYOND].map(String).sort()).toEqual(Object.keys(codes).sort())
  })
})
