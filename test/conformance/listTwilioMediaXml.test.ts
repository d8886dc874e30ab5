import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { describePaging } from '../support/paging.ts'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import type { Query, TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'
import { expectXmlPageOf, readXmlPage } from '../support/xml.ts'

const service = usePostel()
const OPERATION = 'listTwilioMediaXml'
const extensions = ['.xml', '']
const TYPES = ['image/png', 'image/gif', 'text/vcard', 'image/jpeg', 'video/mp4']

const urls = (count: number): string[] =>
  TYPES.slice(0, count).map((type) => service.postel().files.put(type, sampleFile(type)))

const list = (api: TwilioApi, path: string, query: Query) =>
  api.call(OPERATION, `${api.root}${path}?${new URLSearchParams(query).toString()}`)

const expectSame = async (api: TwilioApi, sid: string, query: Query = {}): Promise<void> => {
  const json = (await api.listMedia(sid, query)).json<object>()
  for (const extension of extensions) {
    for (const noun of ['Messages', 'Message']) {
      const answer = await list(api, `/${noun}/${sid}/Media${extension}`, query)
      expect(answer.status).toBe(200)
      expectXmlPageOf(answer, ['MediaList', 'Media'], json, extension)
    }
  }
}

describe.each(targetNames)('listTwilioMediaXml (%s)', (target) => {
  it.each([0, 1, 3])('says what JSON says of %d files', async (count) => {
    const api = await service.open(target)
    const { sid } = count === 0 ? await api.send() : (await api.sendMedia(urls(count))).message
    await expectSame(api, sid)
  })

  it('filters and pages as JSON does', async () => {
    const api = await service.open(target)
    const { message } = await api.sendMedia(urls(3))
    for (const query of [
      { PageSize: '2' },
      { PageSize: '2', Page: '1' },
      { 'DateCreated>': '2020-01-01', PageSize: '1' },
      { 'DateCreated<': '2020-01-01' },
      { DateCreated: '2020-01-01' },
    ] satisfies Query[]) {
      await expectSame(api, message.sid, query)
    }
  })

  it('answers HEAD as GET without the body', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    const path = `${api.root}/Messages/${sid}/Media`
    const answer = await api.call(OPERATION, path, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.mediaType).toBe('application/xml')
    expect(answer.bytes.byteLength).toBe(0)
  })

  it.each([
    ['PageSize', '0', 20001],
    ['Page', '-1', 20001],
    ['PageToken', 'nonsense', 21481],
    ['DateCreated', '2026-02-30', 20001],
    ['DateCreated>', 'today', 20001],
    ['DateCreated<', '', 20001],
  ])('refuses %s=%s in XML, in the words of JSON', async (name, value, code) => {
    const api = await service.open(target)
    const { sid } = await api.send()
    const query = { [name]: value }
    const refused = expectError(await api.listMedia(sid, query), { status: 400, code })
    for (const extension of extensions) {
      const answer = await list(api, `/Messages/${sid}/Media${extension}`, query)
      const { message } = expectError(answer, { status: 400, code, says: name })
      expect(message).toBe(refused.message)
    }
  })

  it('refuses in XML what nobody has, what another account has and what cannot be', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const foreign = await other.send()
    for (const sid of [UNKNOWN_MESSAGE, foreign.sid, 'SM1']) {
      for (const extension of extensions) {
        const path = `${api.root}/Messages/${sid}/Media${extension}`
        const answer = await api.call(OPERATION, path)
        expectError(answer, { status: 404, code: 20404, says: `The requested resource ${path} ` })
      }
    }
  })
})

describePaging({
  service,
  operationId: OPERATION,
  readPage: readXmlPage,
  prepare: async (api, count) => {
    const { message, media } = await api.sendMedia(urls(count))
    return {
      sids: media.map(({ sid }) => sid),
      path: `${api.root}/Messages/${message.sid}/Media.xml`,
    }
  },
  remove: async (api, path) =>
    void (await api.call('deleteTwilioMedia', path, { method: 'DELETE' })),
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_MESSAGE}/Media.xml` }),
  allowed: 'GET, HEAD, OPTIONS',
})
