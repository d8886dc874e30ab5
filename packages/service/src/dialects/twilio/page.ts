import type { Page } from '@postel/core'
import { pageLinks, type PageLinks, type PageRequest } from '../../wire/page-links.ts'

/** The envelope of every list on this wire, but for its items. */
export interface PageEnvelope extends PageLinks {
  end: number
  page: number
  page_size: number
  start: number
}

/** `page`, `start` and `end` only repeat what the client counts. */
export const encodePage = (
  request: PageRequest,
  shown: Page<unknown>,
  sids: readonly string[],
): PageEnvelope => {
  const { page, pageSize } = request
  const start = page * pageSize
  return {
    ...pageLinks(request, shown, sids, ['PageSize', 'Page']),
    end: start + Math.max(0, sids.length - 1),
    page,
    page_size: pageSize,
    start,
  }
}
