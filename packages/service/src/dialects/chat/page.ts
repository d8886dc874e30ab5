import type { Page } from '@postel/core'
import { pageLinks, type PageRequest } from '../../wire/page-links.ts'

/** Where a page stands, beside its items. */
export interface PageMeta<Key extends string> {
  first_page_url: string
  key: Key
  next_page_url: string | null
  page: number
  page_size: number
  previous_page_url: string | null
  url: string
}

/** `positions` are what page tokens say of the items. `page` only repeats what the client counts. */
export const encodeMeta = <Key extends string>(
  key: Key,
  request: PageRequest,
  shown: Page<unknown>,
  positions: readonly string[],
): PageMeta<Key> => {
  const links = pageLinks(request, shown, positions, ['PageSize', 'Page'])
  return {
    first_page_url: links.first_page_uri,
    key,
    next_page_url: links.next_page_uri,
    page: request.page,
    page_size: request.pageSize,
    previous_page_url: links.previous_page_uri,
    url: links.uri,
  }
}
