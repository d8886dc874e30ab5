import { describe, expect, it } from 'vitest'
import { openChat, type ChatApi } from './chat-api.ts'
import { targetNames } from './target.ts'
import type { PostelInUse } from './use-postel.ts'
import { expectError } from './wire-error.ts'

interface Meta {
  first_page_url: string
  key: string
  next_page_url: string | null
  page: number
  page_size: number
  previous_page_url: string | null
  url: string
}

type Page = Meta & { sids: string[] }

export interface ChatList {
  operationId: string
  itemsKey: 'services' | 'channels' | 'messages'
  service: PostelInUse
  /** Makes a list of so many items; their sids in list order, and the path of the list. */
  prepare(api: ChatApi, count: number): Promise<{ sids: string[]; path: string }>
  /** Adds an item to the list with this path. */
  insert(api: ChatApi, path: string): Promise<unknown>
  /** Takes the item away that has this path. */
  remove(api: ChatApi, path: string): Promise<unknown>
  /** What else the requests and all links hold, such as `Order=asc&`. */
  filter?: string
}

const PAGES_MAX = 20
const COUNT = 5

/** What every list of chat promises of its pages, on both targets. */
export const describeChatPaging = (list: ChatList): void => {
  const { operationId, service, itemsKey, filter = '' } = list
  const get = async (api: ChatApi, path: string): Promise<Page> => {
    const page = (await api.call(operationId, path)).json<
      { meta: Meta } & Record<string, { sid: string }[]>
    >()
    return { ...page.meta, sids: (page[itemsKey] ?? []).map(({ sid }) => sid) }
  }
  /** A link is absolute and goes as it is. */
  const follow = async (api: ChatApi, link: string | null): Promise<Page> => {
    const { url } = service.postel()
    expect(link?.slice(0, url.length)).toBe(url)
    return get(api, link?.slice(url.length) ?? '')
  }
  const ask = (path: string, query: string): string => `${path}?${filter}${query}`

  describe.each(targetNames)(`${operationId} pages ${filter}(%s)`, (target) => {
    const open = async (count: number) => {
      const api = await openChat(service, target)
      return { api, ...(await list.prepare(api, count)) }
    }

    it('shows each item once, forwards and backwards, by following the links as they are', async () => {
      const { api, sids, path } = await open(COUNT)
      const first = await get(api, ask(path, 'PageSize=2'))
      expect(first.key).toBe(itemsKey)
      expect(first.url).toBe(`${service.postel().url}${ask(path, 'PageSize=2&Page=0')}`)
      let last = first
      const forwards: string[][] = [last.sids]
      while (last.next_page_url !== null && forwards.length < PAGES_MAX) {
        last = await follow(api, last.next_page_url)
        forwards.push(last.sids)
      }
      expect(forwards.flat()).toEqual(sids)
      expect(forwards.map(({ length }) => length)).toEqual([2, 2, 1])
      expect(last).toMatchObject({ page: 2, page_size: 2, first_page_url: first.url })

      const backwards: string[][] = [last.sids]
      while (last.previous_page_url !== null && backwards.length < PAGES_MAX) {
        last = await follow(api, last.previous_page_url)
        backwards.unshift(last.sids)
      }
      expect(backwards).toEqual(forwards)
      expect(last).toMatchObject({ page: 0, page_size: 2 })
    })

    it('repeats itself under its own url', async () => {
      const { api, path } = await open(3)
      const { next_page_url: next } = await get(api, ask(path, 'PageSize=2'))
      const page = await follow(api, next)
      expect(page.url).toBe(next)
      expect(page.sids).toHaveLength(1)
    })

    it.each([
      ['1', 1],
      ['100', 100],
      ['101', 100],
      ['1000', 100],
      ['999999999999', 100],
    ])('takes PageSize=%s as %d', async (given, taken) => {
      const { api, path } = await open(1)
      const page = await get(api, ask(path, `PageSize=${given}`))
      expect(page.page_size).toBe(taken)
      expect(page.url).toContain(`PageSize=${taken}&`)
    })

    it('holds 50 items unless it is told otherwise', async () => {
      const { api, path } = await open(1)
      const page = await get(api, path)
      expect(page).toMatchObject({ page: 0, page_size: 50, next_page_url: null })
      expect(page.previous_page_url).toBeNull()
    })

    it('answers the first page to a Page without a PageToken', async () => {
      const { api, path, sids } = await open(3)
      const page = await get(api, ask(path, 'Page=1&PageSize=2'))
      expect(page.sids).toEqual(sids.slice(0, 2))
      expect(page.page).toBe(1)
    })

    it('skips and repeats nothing when items go, even those that the links name', async () => {
      const { api, path, sids } = await open(COUNT)
      const pathOf = (sid = ''): string => `${path}/${sid}`
      const first = await get(api, ask(path, 'PageSize=2'))
      for (const gone of [sids[1], sids[2]]) await list.remove(api, pathOf(gone))
      const second = await follow(api, first.next_page_url)
      expect(second.sids).toEqual([sids[3], sids[4]])
      expect(second.next_page_url).toBeNull()
      expect((await follow(api, second.previous_page_url)).sids).toEqual([sids[0]])
    })

    it('shows all that there were when items come in between', async () => {
      const { api, path, sids } = await open(COUNT)
      const first = await get(api, ask(path, 'PageSize=2'))
      await list.insert(api, path)
      const second = await follow(api, first.next_page_url)
      const third = await follow(api, second.next_page_url)
      const seen = [...first.sids, ...second.sids, ...third.sids]
      expect(seen.slice(0, COUNT)).toEqual(sids)
      expect(new Set(seen).size).toBe(seen.length)
    })
  })

  describe.each(targetNames)(`${operationId} refuses ${filter}(%s)`, (target) => {
    const AT_LEAST_1 = /^PageSize must be a whole number of at least 1/
    const AT_LEAST_0 = /^Page must be a whole number of at least 0/
    it.each<[string, number, RegExp]>([
      ['PageSize=0', 20001, AT_LEAST_1],
      ['PageSize=-1', 20001, AT_LEAST_1],
      ['PageSize=x', 20001, AT_LEAST_1],
      ['PageSize=', 20001, AT_LEAST_1],
      ['PageSize=1.5', 20001, AT_LEAST_1],
      ['Page=-1', 20001, AT_LEAST_0],
      ['Page=x', 20001, AT_LEAST_0],
      ['Page=1e3', 20001, AT_LEAST_0],
      ['PageToken=nonsense', 21481, /^PageToken is invalid/],
      ['PageToken=', 21481, /^PageToken is invalid/],
      [`PageToken=PASM${'0'.repeat(32)}`, 21481, /^PageToken is invalid/],
      [`PageToken=${'x'.repeat(129)}`, 21481, /^PageToken is invalid/],
    ])('%s with %d', async (query, code, says) => {
      const api = await openChat(service, target)
      const { path } = await list.prepare(api, 1)
      const answer = await api.call(operationId, ask(path, query))
      expectError(answer, { status: 400, code, says })
    })
  })
}
