import { describe, expect, it } from 'vitest'
import { describePaging } from '../support/paging.ts'
import { describeRefusals } from '../support/refusals.ts'
import { targetNames } from '../support/target.ts'
import type { Query, TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'
import { expectXmlPageOf, readXmlPage } from '../support/xml.ts'

const service = usePostel()
const OPERATION = 'listTwilioMessagesXml'
const extensions = ['.xml', '']

const list = (api: TwilioApi, extension: string, query: Query) => {
  const path = `${api.root}/Messages${extension}`
  return api.call(OPERATION, `${path}?${new URLSearchParams(query).toString()}`)
}

const expectSame = async (api: TwilioApi, query: Query = {}): Promise<void> => {
  const json = (await api.list(query)).json<object>()
  for (const extension of extensions) {
    const answer = await list(api, extension, query)
    expect(answer.status).toBe(200)
    expectXmlPageOf(answer, ['Messages', 'Message'], json, extension)
  }
}

describe.each(targetNames)('listTwilioMessagesXml (%s)', (target) => {
  it('says what JSON says of no messages, of one and of several', async () => {
    const api = await service.open(target)
    await expectSame(api)
    await api.deliver({ Body: 'Bread & butter <3' })
    await expectSame(api)
    await api.send({ To: '+15005550011' })
    const { sid } = await api.send({ To: '+15005550010' })
    await api.waitFor(sid, 'undelivered')
    await expectSame(api)
  })

  it('filters and pages as JSON does, and escapes its links', async () => {
    const api = await service.open(target)
    for (const To of ['+15551230001', '+15551230002', '+15551230001', '+15551230001']) {
      await api.deliver({ To })
    }
    for (const query of [
      { To: '+15551230001' },
      { From: '+15551239999' },
      { To: '+15551230001', 'DateSent>': '2020-01-01', PageSize: '2' },
      { 'DateSent<': '2020-01-01' },
      { PageSize: '3', Page: '1' },
      { PageSize: '2000' },
    ] satisfies Query[]) {
      await expectSame(api, query)
    }
    const answer = await list(api, '.xml', { To: '+15551230001', PageSize: '2' })
    expect(answer.text()).toContain('Messages.xml?To=%2B15551230001&amp;PageSize=2&amp;Page=0"')
  })

  it('gives every page the attributes of its sister in JSON', async () => {
    const api = await service.open(target)
    for (let sent = 0; sent < 3; sent++) await api.send({ To: '+15005550011' })
    const json = async (query: Query) => (await api.list(query)).json<Record<string, string>>()
    const { next_page_uri: next = '' } = await json({ PageSize: '1' })
    await expectSame(api, Object.fromEntries(new URLSearchParams(next.split('?')[1])))
  })

  it('answers HEAD as GET without the body', async () => {
    const api = await service.open(target)
    const answer = await api.call(OPERATION, `${api.root}/Messages`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.mediaType).toBe('application/xml')
    expect(answer.bytes.byteLength).toBe(0)
  })

  it.each([
    ['PageSize', '0', 20001],
    ['Page', '-1', 20001],
    ['PageToken', 'nonsense', 21481],
    ['DateSent', '2026-02-30', 20001],
    ['DateSent>', '', 20001],
    ['DateSent<', '2026-11-21T12:00:00', 20001],
  ])('refuses %s=%s in XML, in the words of JSON', async (name, value, code) => {
    const api = await service.open(target)
    const refused = expectError(await api.list({ [name]: value }), { status: 400, code })
    for (const extension of extensions) {
      const answer = await list(api, extension, { [name]: value })
      expect(expectError(answer, { status: 400, code, says: name })).toEqual(
        expect.objectContaining({ message: refused.message, more_info: refused.more_info }),
      )
    }
  })
})

for (const extension of extensions) {
  describe(`with the extension "${extension}"`, () => {
    describePaging({
      service,
      operationId: OPERATION,
      readPage: readXmlPage,
      prepare: async (api, count) => {
        const created = []
        for (let sent = 0; sent < count; sent++) created.unshift(await api.send())
        return { sids: created.map(({ sid }) => sid), path: `${api.root}/Messages${extension}` }
      },
      insert: async (api) => void (await api.send()),
      remove: async (api, path) => {
        await api.waitFor(path.slice(-39, -5), 'delivered')
        await api.call('deleteTwilioMessage', path, { method: 'DELETE' })
      },
    })
  })
}

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages.xml` }),
  allowed: 'GET, HEAD, OPTIONS',
})
