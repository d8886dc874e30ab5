import { describe, expect, it } from 'vitest'
import type { Answer } from './answer.ts'
import { targetNames, type TargetName } from './target.ts'
import type { TwilioApi } from './twilio-api.ts'
import type { Call } from './wire-call.ts'

export interface PagedList<Api extends { call: Call } = TwilioApi> {
  operationId: string
  service: { open(target: TargetName): Promise<Api> }
  readPage(answer: Answer): Page
  /** Makes a list of so many items; their sids in list order. */
  prepare(api: Api, count: number): Promise<{ sids: string[]; path: string }>
  /** Adds an item while someone pages; lists that cannot grow have none. */
  insert?(api: Api): Promise<void>
  /** Takes the item away that has this path, which is that of JSON. */
  remove(api: Api, path: string): Promise<void>
}

/** `start` and `end` are Twilio's alone. */
export interface Page {
  end?: number
  first_page_uri: string
  next_page_uri: string | null
  page: number
  page_size: number
  previous_page_uri: string | null
  start?: number
  uri: string
  sids: string[]
}

/** How a list in JSON is read; `readXmlPage` is its sister. */
export const readJsonPage =
  (itemsKey: 'messages' | 'media_list') =>
  (answer: Answer): Page => {
    const page = answer.json<Omit<Page, 'sids'> & Record<typeof itemsKey, { sid: string }[]>>()
    // Without the items: they go on from state to state while they are paged through.
    const { [itemsKey]: items, ...links } = page
    return { ...links, sids: items.map(({ sid }) => sid) }
  }

const PAGES_MAX = 20
const COUNT = 5

/** Reads a page of the list by its uri. */
export const pageReader =
  <Api extends { call: Call }>({ operationId, readPage }: PagedList<Api>) =>
  async (api: Api, uri: string): Promise<Page> =>
    readPage(await api.call(operationId, uri))

/** What every list of every wire promises of its pages, on both targets. */
export const describePages = <Api extends { call: Call }>(list: PagedList<Api>): void => {
  const { operationId, service } = list
  const get = pageReader(list)

  describe.each(targetNames)(`${operationId} pages (%s)`, (target) => {
    it('shows each item once, forwards and backwards, by following the links as they are', async () => {
      const api = await service.open(target)
      const { sids, path } = await list.prepare(api, COUNT)
      const forwards: string[][] = []
      let last = await get(api, `${path}?PageSize=2`)
      const first = last
      forwards.push(last.sids)
      while (last.next_page_uri !== null && forwards.length < PAGES_MAX) {
        last = await get(api, last.next_page_uri)
        forwards.push(last.sids)
      }
      expect(forwards.flat()).toEqual(sids)
      expect(forwards.map(({ length }) => length)).toEqual([2, 2, 1])
      expect(last).toMatchObject({ page: 2, first_page_uri: first.uri })

      const backwards: string[][] = [last.sids]
      while (last.previous_page_uri !== null && backwards.length < PAGES_MAX) {
        last = await get(api, last.previous_page_uri)
        backwards.unshift(last.sids)
      }
      expect(backwards).toEqual(forwards)
      expect(last.page).toBe(0)
    })

    it('repeats itself under its own uri', async () => {
      const api = await service.open(target)
      const { path } = await list.prepare(api, 3)
      const { next_page_uri: next } = await get(api, `${path}?PageSize=2`)
      const page = await get(api, next ?? '')
      expect(page.uri).toBe(next)
      expect(page.sids).toHaveLength(1)
    })

    it('skips and repeats nothing when items go, even those that the links name', async () => {
      const api = await service.open(target)
      const { path, sids } = await list.prepare(api, COUNT)
      const pathOf = (sid = ''): string => path.replace(/(\.\w+)?$/, `/${sid}.json`)
      const first = await get(api, `${path}?PageSize=2`)
      for (const gone of [sids[1], sids[2]]) await list.remove(api, pathOf(gone))
      const second = await get(api, first.next_page_uri ?? '')
      expect(second.sids).toEqual([sids[3], sids[4]])
      expect(second.next_page_uri).toBeNull()
      const back = await get(api, second.previous_page_uri ?? '')
      expect(back.sids).toEqual([sids[0]])
      await list.remove(api, pathOf(sids[0]))
      expect((await get(api, second.previous_page_uri ?? '')).sids).toEqual([])
      expect((await get(api, second.uri)).sids).toEqual([sids[3], sids[4]])
    })

    if (!list.insert) return
    const { insert } = list
    it('skips and repeats nothing when items come in between', async () => {
      const api = await service.open(target)
      const { path, sids } = await list.prepare(api, COUNT)
      const first = await get(api, `${path}?PageSize=2`)
      await insert(api)
      const second = await get(api, first.next_page_uri ?? '')
      await insert(api)
      const third = await get(api, second.next_page_uri ?? '')
      expect([...first.sids, ...second.sids, ...third.sids]).toEqual(sids)
      const back = await get(api, third.previous_page_uri ?? '')
      expect(back.sids).toEqual(second.sids)
    })
  })
}

/** What Twilio's lists promise beyond that. */
export const describePaging = (list: PagedList): void => {
  describePages(list)
  const { operationId, service } = list
  const get = pageReader(list)

  describe.each(targetNames)(`${operationId} counts (%s)`, (target) => {
    it('tells the places of its first and last item', async () => {
      const api = await service.open(target)
      const { path } = await list.prepare(api, 3)
      const first = await get(api, `${path}?PageSize=2`)
      expect(first).toMatchObject({ start: 0, end: 1 })
      expect(await get(api, first.next_page_uri ?? '')).toMatchObject({ start: 2, end: 2 })
    })

    it.each([
      ['1', 1],
      ['1000', 1000],
      ['1001', 1000],
      ['2000', 1000],
      ['999999999999', 1000],
    ])('takes PageSize=%s as %d', async (given, taken) => {
      const api = await service.open(target)
      const { path } = await list.prepare(api, 1)
      const page = await get(api, `${path}?PageSize=${given}`)
      expect(page.page_size).toBe(taken)
      expect(page.uri).toContain(`PageSize=${taken}&`)
    })

    it('answers the first page to a Page without a PageToken', async () => {
      const api = await service.open(target)
      const { path, sids } = await list.prepare(api, 3)
      const page = await get(api, `${path}?Page=1&PageSize=2`)
      expect(page.sids).toEqual(sids.slice(0, 2))
      expect(page.page).toBe(1)
    })
  })
}
