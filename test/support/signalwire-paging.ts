import { describe, expect, it } from 'vitest'
import { describePages, pageReader, type PagedList } from './paging.ts'
import type { SignalWireApi } from './signalwire-api.ts'
import { targetNames } from './target.ts'
import { expectSignalWireError } from './wire-error.ts'

const UUID = '019aa5d0-c7e8-7a31-b2c4-d5e6f7081923'

/** What SignalWire's lists promise of their pages, on both targets. */
export const describeSignalWirePaging = (list: PagedList<SignalWireApi>): void => {
  describePages(list)
  const { operationId, service } = list
  const get = pageReader(list)

  describe.each(targetNames)(`${operationId} links (%s)`, (target) => {
    it('have Page before PageSize before PageToken, and no suffix', async () => {
      const api = await service.open(target)
      const { path, sids } = await list.prepare(api, 3)
      const first = await get(api, `${path}?PageSize=1`)
      expect(first.uri).toBe(`${path}?Page=0&PageSize=1`)
      expect(first.first_page_uri).toBe(first.uri)
      expect(first.next_page_uri).toBe(`${path}?Page=1&PageSize=1&PageToken=PA${sids[0]}`)
      expect(first.previous_page_uri).toBeNull()
      const second = await get(api, first.next_page_uri ?? '')
      expect(second.uri).toBe(first.next_page_uri)
      expect(second.previous_page_uri).toBe(`${path}?Page=0&PageSize=1&PageToken=PB${sids[1]}`)
    })

    it('are the same under every spelling of the path', async () => {
      const api = await service.open(target)
      const { path } = await list.prepare(api, 2)
      const asked = await get(api, `${path}?PageSize=1`)
      const bare = path.replace('/api/laml', '')
      for (const alias of [`${path}.json`, bare, `${bare}.json`]) {
        expect(await get(api, `${alias}?PageSize=1`)).toEqual(asked)
      }
    })

    it('lead on where they are followed under another spelling of the path', async () => {
      const api = await service.open(target)
      const { path, sids } = await list.prepare(api, 3)
      const { next_page_uri: next } = await get(api, `${path}?PageSize=2`)
      const bare = (next ?? '').replace('/api/laml', '').replace('?', '.json?')
      expect((await get(api, bare)).sids).toEqual(sids.slice(2))
    })
  })

  describe.each(targetNames)(`${operationId} page sizes (%s)`, (target) => {
    it.each(['1', '50', '1000'])('takes PageSize=%s', async (given) => {
      const api = await service.open(target)
      const { path } = await list.prepare(api, 1)
      expect((await get(api, `${path}?PageSize=${given}`)).page_size).toBe(Number(given))
    })

    it('takes 50 where none is given', async () => {
      const api = await service.open(target)
      const { path } = await list.prepare(api, 1)
      expect(await get(api, path)).toMatchObject({ page: 0, page_size: 50 })
    })

    it.each([
      ['PageSize=0', 54454, /^PageSize must be a whole number from 1 to 1000/],
      ['PageSize=-1', 54454, /^PageSize/],
      ['PageSize=1001', 54454, /^PageSize/],
      ['PageSize=2000', 54454, /^PageSize/],
      ['PageSize=ten', 54454, /^PageSize/],
      ['PageSize=1.5', 54454, /^PageSize/],
      ['PageSize=1e2', 54454, /^PageSize/],
      ['PageSize=', 54454, /^PageSize/],
      ['Page=-1', 20001, /^Page must be/],
      ['Page=x', 20001, /^Page must be/],
      ['Page=1.5', 20001, /^Page must be/],
      ['Page=', 20001, /^Page must be/],
      ['Page=1', 54453, /PageToken/],
      ['Page=7&PageSize=2', 54453, /PageToken/],
      ['PageToken=nonsense', 21481, /PageToken/],
      ['PageToken=', 21481, /PageToken/],
      ['PageToken=PA', 21481, /PageToken/],
      [`PageToken=${UUID}`, 21481, /PageToken/],
      [`PageToken=PC${UUID}`, 21481, /PageToken/],
      [`PageToken=PA${UUID.slice(1)}`, 21481, /PageToken/],
      [`PageToken=PA${UUID.replace('0', 'g')}`, 21481, /PageToken/],
      [`PageToken=PASM${UUID.replaceAll('-', '')}`, 21481, /PageToken/],
      [`PageToken=PA${'0'.repeat(200)}`, 21481, /PageToken/],
      ['Page=1&PageToken=PAx', 21481, /PageToken/],
    ])('refuses %s with %d', async (query, code, says) => {
      const api = await service.open(target)
      const { path } = await list.prepare(api, 1)
      const answer = await api.call(operationId, `${path}?${query}`)
      expectSignalWireError(answer, { status: 400, code, says })
    })

    it('refuses a parameter that is sent twice', async () => {
      const api = await service.open(target)
      const { path } = await list.prepare(api, 1)
      for (const name of ['PageSize', 'Page', 'PageToken']) {
        const answer = await api.call(operationId, `${path}?${name}=1&${name}=1`)
        const says = `${name} was sent 2 times`
        expectSignalWireError(answer, { status: 422, code: 10000, says })
      }
    })
  })
}
