import type { Page } from '@postel/core'

/** The envelope of every list on this wire, but for its items. */
export interface PageEnvelope {
  end: number
  first_page_uri: string
  next_page_uri: string | null
  page: number
  page_size: number
  previous_page_uri: string | null
  start: number
  uri: string
}

export interface PageRequest {
  /** With its extension. */
  path: string
  /** In the order in which links repeat them. */
  filters: readonly (readonly [name: string, value: string | undefined])[]
  page: number
  pageSize: number
  pageToken: string | undefined
}

/**
 * `page`, `start` and `end` only repeat what the client counts; what a page holds is decided by its
 * token.
 */
export const encodePage = (
  request: PageRequest,
  { hasNext, hasPrevious }: Page<unknown>,
  sids: readonly string[],
): PageEnvelope => {
  const { page, pageSize } = request
  const [first] = sids
  const last = sids.at(-1)
  const start = page * pageSize
  return {
    end: start + Math.max(0, sids.length - 1),
    first_page_uri: link(request, 0),
    next_page_uri: hasNext && last !== undefined ? link(request, page + 1, `PA${last}`) : null,
    page,
    page_size: pageSize,
    previous_page_uri:
      hasPrevious && first !== undefined
        ? link(request, Math.max(0, page - 1), `PB${first}`)
        : null,
    start,
    uri: link(request, page, request.pageToken),
  }
}

/** Relative, filters first; encodes `<`, `>` and `+` too. */
const link = ({ path, filters, pageSize }: PageRequest, page: number, token?: string): string => {
  const pairs = [...filters, ['PageSize', pageSize], ['Page', page], ['PageToken', token]] as const
  const query = pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`],
  )
  return `${path}?${query.join('&')}`
}
