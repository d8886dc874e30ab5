import { checkCounts } from './connection.ts'
import { unwrap } from './refusal.ts'
import type { Listing, ListOptions, Result } from './types.ts'

const PAGES_MAX = 1000

/** As many as a page has by itself: only a smaller limit needs to ask for less. */
const PAGE_SIZE = 50

type Page = Record<string, unknown>
type Read = (query: object) => Promise<Result<unknown, unknown>>

/**
 * The first page as a promise, and all items as an iteration. A next page is only asked for where
 * the first one was: of its link, nothing but the query is used, and a link to another origin is
 * an error.
 */
export const listing = (
  operationId: string,
  items: string,
  baseUrl: string,
  { query, limit = Infinity, maxPages }: ListOptions & { query?: object },
  read: Read,
): Listing<unknown, unknown, unknown> => {
  checkCounts(operationId, { limit, maxPages: maxPages ?? 0 })
  const size = limit > 0 && limit < PAGE_SIZE && { PageSize: limit }
  const first = read({ ...size, ...query })
  // Told to whoever awaits or iterates: before they do, it must not end the process as unhandled.
  first.catch(() => undefined)

  async function* pages(): AsyncGenerator<Page> {
    let page: Page | undefined
    for (let count = 0; count < (maxPages ?? Infinity); count++) {
      const next = page && nextQuery(operationId, page, baseUrl)
      if (page && !next) return
      if (maxPages === undefined && count === PAGES_MAX) {
        throw new Error(`${operationId}: more than ${PAGES_MAX} pages; maxPages allows for more`)
      }
      page = (await unwrap(next ? read({ ...query, ...next }) : first)) as Page
      yield page
    }
  }

  async function* each(): AsyncGenerator<unknown> {
    let left = limit
    for await (const page of pages()) {
      for (const item of page[items] as unknown[]) {
        if (left-- > 0) yield item
      }
      if (left <= 0) return
    }
  }

  return Object.assign(first, { pages, [Symbol.asyncIterator]: each })
}

const nextQuery = (operationId: string, page: Page, baseUrl: string): object | undefined => {
  const meta = page['meta'] as Page | undefined
  const link = (page['next_page_uri'] ?? meta?.['next_page_url']) as string | null | undefined
  if (!link) return undefined
  const { origin, searchParams } = new URL(link, baseUrl)
  if (origin !== new URL(baseUrl).origin) {
    throw new Error(
      `${operationId}: the next page is at ${origin}, not at ${baseUrl}: not followed`,
    )
  }
  // A key that is repeated has all its values.
  return Object.fromEntries(
    [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
  )
}
