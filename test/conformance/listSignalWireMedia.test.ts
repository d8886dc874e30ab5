import type { SignalWireMediaList } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { readJsonPage } from '../support/paging.ts'
import { describeSignalWirePaging } from '../support/signalwire-paging.ts'
import { describeSignalWireRefusals } from '../support/signalwire-refusals.ts'
import { targetNames } from '../support/target.ts'
import { UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'listSignalWireMedia'
const MISSING = { status: 404, code: 20404 }

const pngs = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    service.postel().files.put(`${index}.png`, sampleFile('image/png')),
  )

describe.each(targetNames)('listSignalWireMedia (%s)', (target) => {
  it('lists the files in the order of the message', async () => {
    const api = await service.openSignalWire(target)
    const { files } = service.postel()
    const types = ['image/gif', 'image/png', 'image/jpeg']
    const urls = types.map((contentType) => files.put(contentType, sampleFile(contentType)))
    const { message } = await api.sendMedia(urls)
    const answer = await api.listMedia(message.sid)
    expect(answer.status).toBe(200)
    const page = answer.json<SignalWireMediaList>()
    const uri = `${api.root}/Messages/${message.sid}/Media?Page=0&PageSize=50`
    expect(page).toEqual({
      first_page_uri: uri,
      media_list: page.media_list,
      next_page_uri: null,
      page: 0,
      page_size: 50,
      previous_page_uri: null,
      uri,
    })
    expect(page.media_list.map(({ content_type }) => content_type)).toEqual(types)
    for (const media of page.media_list) {
      expect(media).toEqual({
        account_sid: api.account.accountSid,
        content_type: media.content_type,
        date_created: message.date_created,
        date_updated: media.date_updated,
        parent_sid: message.sid,
        sid: media.sid,
        uri: `${api.root}/Messages/${message.sid}/Media/${media.sid}.json`,
      })
    }
  })

  it('answers at the address that the message names', async () => {
    const api = await service.openSignalWire(target)
    const { message, media } = await api.sendMedia(pngs(1))
    const answer = await api.call(OPERATION, message.subresource_uris.media)
    expect(answer.json<SignalWireMediaList>().media_list).toEqual(media)
  })

  it('answers an empty list for a message without media', async () => {
    const api = await service.openSignalWire(target)
    const { sid } = await api.send()
    expect((await api.listMedia(sid)).json()).toMatchObject({ media_list: [], next_page_uri: null })
  })

  it('answers 404 for a message that nobody has, never an empty list', async () => {
    const api = await service.openSignalWire(target)
    for (const sid of [UNKNOWN_UUID, '123', `MM${'0'.repeat(32)}`]) {
      const says = `${api.root}/Messages/${sid}/Media was not found`
      expectSignalWireError(await api.listMedia(sid), { ...MISSING, says })
    }
  })

  it('answers 404 for the message of another project', async () => {
    const [api, other] = [
      await service.openSignalWire(target),
      await service.openSignalWire(target),
    ]
    const { sid, subresource_uris: uris } = await other.send()
    expectSignalWireError(await api.listMedia(sid), MISSING)
    expectSignalWireError(await api.call(OPERATION, uris.media), MISSING)
  })

  it.each([
    ['DateCreated', '2026-02-30'],
    ['DateCreated', 'today'],
    ['DateCreated>', ''],
    ['DateCreated<', '2026-11-21T12:00:00'],
  ])('refuses %s=%s and names it', async (name, value) => {
    const api = await service.openSignalWire(target)
    const { sid } = await api.send()
    const answer = await api.listMedia(sid, { [name]: value })
    expectSignalWireError(answer, { status: 422, code: 10000, says: name })
  })

  it('refuses the filters of the other list', async () => {
    const api = await service.openSignalWire(target)
    const { sid } = await api.send()
    for (const name of ['DateSent', 'Status', 'To']) {
      const answer = await api.listMedia(sid, { [name]: '2026-11-21' })
      expectSignalWireError(answer, { status: 422, code: 90000, says: name })
    }
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
    const api = await service.openSignalWire(target)
    expectSignalWireError(await api.listMedia(sid), { status: 400, code: 20001 })
  })
})

describeSignalWirePaging({
  service: { open: service.openSignalWire },
  operationId: OPERATION,
  readPage: readJsonPage('media_list'),
  remove: async (api, path) =>
    void (await api.call('deleteSignalWireMedia', path, { method: 'DELETE' })),
  prepare: async (api, count) => {
    const { message, media } = await api.sendMedia(pngs(count))
    return {
      sids: media.map(({ sid }) => sid),
      path: `${api.root}/Messages/${message.sid}/Media`,
    }
  },
})

describeSignalWireRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_UUID}/Media` }),
  allowed: 'GET, HEAD, OPTIONS',
})
