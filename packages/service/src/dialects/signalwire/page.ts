import type { Page } from '@postel/core'
import { pageLinks, type PageLinks, type PageRequest } from '../../wire/page-links.ts'

/**
 * The envelope of every list on this wire, but for its items. It has no other key: the vendor's SDK
 * takes any that it does not know for the items.
 */
export interface PageEnvelope extends PageLinks {
  page: number
  page_size: number
}

interface PageQuery {
  Page: number
  PageSize: number
  PageToken?: string
}

export const encodePage = (
  list: Pick<PageRequest, 'path' | 'filters'>,
  { Page: page, PageSize: pageSize, PageToken: pageToken }: PageQuery,
  shown: Page<unknown>,
  sids: readonly string[],
): PageEnvelope => ({
  ...pageLinks({ ...list, page, pageSize, pageToken }, shown, sids, ['Page', 'PageSize']),
  page,
  page_size: pageSize,
})
