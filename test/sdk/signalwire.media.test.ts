import { beforeAll, describe, expect, it } from 'vitest'
import { sampleFile, sampleMedia } from '../support/media-samples.ts'
import {
  deliver,
  pageOf,
  send,
  useSignalWire,
  type SignalWireClient,
} from '../support/signalwire-sdk.ts'
import { until } from '../support/until.ts'

const { service, open } = useSignalWire()
const TYPES = ['image/png', 'image/gif', 'text/vcard']
const HOUR_MS = 3_600_000
const MISSING = { status: 404, code: 20404 }

const urls = (types: readonly string[]): string[] =>
  types.map((type) => service.postel().files.put(`sdk-${type}`, sampleFile(type)))

describe('the compatibility package on media', () => {
  let client: SignalWireClient
  beforeAll(async () => {
    client = await open()
  })

  it('sends files, then lists and fetches them', async () => {
    const message = await deliver(client, { mediaUrl: urls(TYPES) })
    expect(message.numMedia).toBe(3)
    const media = await client.messages(message.sid).media.list()
    expect(media.map(({ contentType }) => contentType)).toEqual(TYPES)
    for (const one of media) {
      const fetched = await client.messages(message.sid).media(one.sid).fetch()
      expect(fetched.toJSON()).toEqual(one.toJSON())
      expect(fetched.parentSid).toBe(message.sid)
      expect(fetched.accountSid).toBe(client.accountSid)
      expect(fetched.dateCreated).toBeInstanceOf(Date)
    }
  })

  it('pages, limits and walks the list, also from the message', async () => {
    const message = await deliver(client, { mediaUrl: urls(TYPES) })
    const list = client.messages(message.sid).media
    const sids = (await list.list({ pageSize: 1 })).map(({ sid }) => sid)
    expect(sids).toHaveLength(3)
    expect((await list.list({ limit: 2 })).map(({ sid }) => sid)).toEqual(sids.slice(0, 2))
    const first = pageOf<{ sid: string }>(await message.media().page({ pageSize: 2 }))
    const second = await first.nextPage()
    expect(second?.instances.map(({ sid }) => sid)).toEqual(sids.slice(2))
    const seen: string[] = []
    list.each({ pageSize: 2 }, ({ sid }) => void seen.push(sid))
    await until('all media', () => seen.length === sids.length)
    expect(seen).toEqual(sids)
  })

  it('filters by date', async () => {
    const { sid } = await deliver(client, { mediaUrl: urls(['image/png']) })
    const { media } = client.messages(sid)
    const [before, after] = [new Date(Date.now() - HOUR_MS), new Date(Date.now() + HOUR_MS)]
    expect(await media.list({ dateCreatedAfter: before, dateCreatedBefore: after })).toHaveLength(1)
    expect(await media.list({ dateCreatedBefore: before })).toEqual([])
    expect(await media.list({ dateCreatedAfter: after })).toEqual([])
    expect(await media.list({ dateCreated: new Date('2020-01-01') })).toEqual([])
  })

  it('removes one file, and then it is gone', async () => {
    const { sid } = await deliver(client, { mediaUrl: urls(TYPES) })
    const { media } = client.messages(sid)
    const [first, second, third] = await media.list()
    expect(await media(second?.sid ?? '').remove()).toBe(true)
    expect((await media.list()).map((one) => one.sid)).toEqual([first?.sid, third?.sid])
    expect((await client.messages(sid).fetch()).numMedia).toBe(2)
    await expect(media(second?.sid ?? '').fetch()).rejects.toMatchObject(MISSING)
    await expect(media(second?.sid ?? '').remove()).rejects.toMatchObject(MISSING)
  })

  it('does not remove a file that is still needed', async () => {
    const { sid } = await send(client, { to: '+15005550011', mediaUrl: urls(['image/png']) })
    const { media } = client.messages(sid)
    const [file] = await until('the media', async () => {
      const list = await media.list()
      return list.length === 1 && list
    })
    const removing = media(file?.sid ?? '').remove()
    await expect(removing).rejects.toMatchObject({ status: 422, code: 20009 })
  })

  it('names where the bytes are: the uri of the media with /content', async () => {
    const { sid } = await deliver(client, { mediaUrl: urls(['image/png']) })
    const [media] = await client.messages(sid).media.list()
    const url = `${service.postel().url}${media?.uri.replace('.json', '/content')}`
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
    expect(bytes).toEqual(new Uint8Array(sampleMedia('image/png')))
  })
})
