import type { TwilioMediaList } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { describePaging, readJsonPage } from '../support/paging.ts'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'listTwilioMedia'

const pngs = (count: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    service.postel().files.put(`${index}.png`, sampleFile('image/png')),
  )

describe.each(targetNames)('listTwilioMedia (%s)', (target) => {
  it('lists the files in the order of the message', async () => {
    const api = await service.open(target)
    const { files } = service.postel()
    const types = ['image/gif', 'image/png', 'image/jpeg']
    const urls = types.map((contentType) => files.put(contentType, sampleFile(contentType)))
    const { message } = await api.sendMedia(urls)
    const answer = await api.listMedia(message.sid)
    expect(answer.status).toBe(200)
    const page = answer.json<TwilioMediaList>()
    const uri = `${api.root}/Messages/${message.sid}/Media.json?PageSize=50&Page=0`
    expect(page).toEqual({
      end: 2,
      first_page_uri: uri,
      media_list: page.media_list,
      next_page_uri: null,
      page: 0,
      page_size: 50,
      previous_page_uri: null,
      start: 0,
      uri,
    })
    expect(page.media_list.map(({ content_type }) => content_type)).toEqual(types)
    for (const media of page.media_list) {
      expect(media).toMatchObject({
        account_sid: api.account.accountSid,
        parent_sid: message.sid,
        uri: `${api.root}/Messages/${message.sid}/Media/${media.sid}.json`,
      })
    }
  })

  it('answers at the address that the message names', async () => {
    const api = await service.open(target)
    const { message, media } = await api.sendMedia(pngs(1))
    const answer = await api.call(OPERATION, message.subresource_uris.media)
    expect(answer.json<TwilioMediaList>().media_list).toEqual(media)
  })

  it('answers under the singular /Message/ too, with plural links', async () => {
    const api = await service.open(target)
    const { message } = await api.sendMedia(pngs(1))
    const path = `/Messages/${message.sid}/Media.json`
    const answer = await api.call(OPERATION, `${api.root}${path.replace('Messages', 'Message')}`)
    expect(answer.json<TwilioMediaList>().uri).toContain(path)
  })

  it('answers an empty list for a message without media', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    expect((await api.listMedia(sid)).json()).toMatchObject({ media_list: [], start: 0, end: 0 })
  })

  it('answers 404 for a message that nobody has, never an empty list', async () => {
    const api = await service.open(target)
    expectError(await api.listMedia(UNKNOWN_MESSAGE), { status: 404, code: 20404 })
  })

  it('answers 404 for the message of another account', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const { sid, subresource_uris: uris } = await other.send()
    expectError(await api.listMedia(sid), { status: 404, code: 20404 })
    expectError(await api.call(OPERATION, uris.media), { status: 404, code: 20404 })
  })

  it.each(['SM1', `ME${'0'.repeat(32)}`])('answers 404 for the malformed sid %s', async (sid) => {
    const api = await service.open(target)
    expectError(await api.listMedia(sid), { status: 404, code: 20404 })
  })

  it.each([
    ['PageSize', '0', 20001],
    ['Page', '-1', 20001],
    ['PageToken', 'nonsense', 21481],
    ['PageToken', `PAME${'g'.repeat(32)}`, 21481],
    ['DateCreated', '2026-02-30', 20001],
    ['DateCreated', 'today', 20001],
    ['DateCreated>', '', 20001],
    ['DateCreated<', '2026-11-21T12:00:00', 20001],
  ])('refuses %s=%s with %d and names it', async (name, value, code) => {
    const api = await service.open(target)
    const { sid } = await api.send()
    expectError(await api.listMedia(sid, { [name]: value }), { status: 400, code, says: name })
  })
})

describePaging({
  service,
  operationId: OPERATION,
  readPage: readJsonPage('media_list'),
  remove: async (api, path) =>
    void (await api.call('deleteTwilioMedia', path, { method: 'DELETE' })),
  prepare: async (api, count) => {
    const { message, media } = await api.sendMedia(pngs(count))
    return {
      sids: media.map(({ sid }) => sid),
      path: `${api.root}/Messages/${message.sid}/Media.json`,
    }
  },
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_MESSAGE}/Media.json` }),
  allowed: 'GET, HEAD, OPTIONS',
})
