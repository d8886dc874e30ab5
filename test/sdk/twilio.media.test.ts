import type { Twilio } from 'twilio'
import { beforeAll, describe, expect, it } from 'vitest'
import { sampleFile, sampleMedia } from '../support/media-samples.ts'
import { basic } from '../support/twilio-api.ts'
import { deliver, useTwilio } from '../support/twilio-sdk.ts'
import { until } from '../support/until.ts'

const { service, open } = useTwilio()
const TYPES = ['image/png', 'image/gif', 'text/vcard']

const urls = (types: readonly string[]): string[] =>
  types.map((type) => service.postel().files.put(`sdk-${type}`, sampleFile(type)))

describe('the twilio package on media', () => {
  let client: Twilio
  beforeAll(async () => {
    client = await open()
  })

  it('sends files, then lists and fetches them', async () => {
    const message = await deliver(client, { mediaUrl: urls(TYPES) })
    expect(message.numMedia).toBe('3')
    expect(message.sid).toMatch(/^MM/)
    const media = await client.messages(message.sid).media.list()
    expect(media.map(({ contentType }) => contentType)).toEqual(TYPES)
    for (const one of media) {
      const fetched = await client.messages(message.sid).media(one.sid).fetch()
      expect(fetched.toJSON()).toEqual(one.toJSON())
      expect(fetched.parentSid).toBe(message.sid)
      expect(fetched.accountSid).toBe(client.accountSid)
      expect(fetched.dateCreated).toBeInstanceOf(Date)
      expect((await fetched.fetch()).toJSON()).toEqual(one.toJSON())
    }
  })

  it('pages, limits and walks the list, also from the message', async () => {
    const message = await deliver(client, { mediaUrl: urls(TYPES) })
    const list = client.messages(message.sid).media
    const sids = (await list.list({ pageSize: 1 })).map(({ sid }) => sid)
    expect(sids).toHaveLength(3)
    expect((await list.list({ limit: 2 })).map(({ sid }) => sid)).toEqual(sids.slice(0, 2))
    const first = await message.media().page({ pageSize: 2 })
    const second = await first.nextPage()
    expect(second?.instances.map(({ sid }) => sid)).toEqual(sids.slice(2))
    const back = await second?.previousPage()
    expect(back?.instances.map(({ sid }) => sid)).toEqual(sids.slice(0, 2))
    const seen: string[] = []
    list.each({ pageSize: 2 }, ({ sid }) => void seen.push(sid))
    await until('all media', () => seen.length === sids.length)
    expect(seen).toEqual(sids)
  })

  it('filters by date', async () => {
    const { sid } = await deliver(client, { mediaUrl: urls(['image/png']) })
    const { media } = client.messages(sid)
    const hour = 3_600_000
    const [before, after] = [new Date(Date.now() - hour), new Date(Date.now() + hour)]
    expect(await media.list({ dateCreatedAfter: before, dateCreatedBefore: after })).toHaveLength(1)
    expect(await media.list({ dateCreatedBefore: before })).toEqual([])
    expect(await media.list({ dateCreatedAfter: after })).toEqual([])
    expect(await media.list({ dateCreated: new Date('2020-01-01') })).toEqual([])
  })

  it('removes one file, and then it is gone', async () => {
    const { sid } = await deliver(client, { mediaUrl: urls(TYPES) })
    const { media } = client.messages(sid)
    const [first, second, third] = await media.list()
    const fetched = await media(second?.sid ?? '').fetch()
    expect(await fetched.remove()).toBe(true)
    expect((await media.list()).map((one) => one.sid)).toEqual([first?.sid, third?.sid])
    expect((await client.messages(sid).fetch()).numMedia).toBe('2')
    const gone = client.messages(sid).media(second?.sid ?? '')
    await expect(gone.fetch()).rejects.toMatchObject({ status: 404, code: 20404 })
    await expect(gone.remove()).rejects.toMatchObject({ status: 404, code: 20404 })
    const answer = await client
      .messages(sid)
      .media(third?.sid ?? '')
      .removeWithHttpInfo()
    expect(answer.statusCode).toBe(204)
  })

  it('names where the bytes are: the uri of the media without .json', async () => {
    const { sid } = await deliver(client, { mediaUrl: urls(['image/png']) })
    const [media] = await client.messages(sid).media.list()
    const url = `${service.postel().url}${media?.uri.replace('.json', '')}`
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
    expect(bytes).toEqual(new Uint8Array(sampleMedia('image/png')))
  })
})

describe('the twilio package on protected media', () => {
  const guarded = useTwilio({ env: { POSTEL_MEDIA_ACCESS: 'protected' } })

  it('names where the bytes are for whoever follows with its credentials', async () => {
    const { accountSid, authToken } = await guarded.service.postel().createAccount()
    const client = guarded.connect(accountSid, authToken)
    const { files, url } = guarded.service.postel()
    const mediaUrl = [files.put('sdk.png', sampleFile('image/png'))]
    const { sid } = await deliver(client, { mediaUrl })
    const [media] = await client.messages(sid).media.list()
    const location = `${url}${media?.uri.replace('.json', '')}`
    expect((await fetch(location)).status).toBe(401)
    const followed = await fetch(location, {
      headers: { authorization: basic(accountSid, authToken) },
    })
    expect(followed.redirected).toBe(true)
    const bytes = new Uint8Array(await followed.arrayBuffer())
    expect(bytes).toEqual(new Uint8Array(sampleMedia('image/png')))
  })
})
