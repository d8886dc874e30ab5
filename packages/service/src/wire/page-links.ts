import type { Page } from '@postel/core'

/** Which page was asked for, and in which words. */
export interface PageRequest {
  /** As links have it, with the extension that they have. */
  path: string
  /** In the order in which links repeat them. */
  filters: readonly (readonly [name: string, value: string | undefined])[]
  page: number
  pageSize: number
  pageToken: string | undefined
}

/** The order of the pairs behind the filters differs from wire to wire. */
export type LinkOrder = readonly ['PageSize', 'Page'] | readonly ['Page', 'PageSize']

export interface PageLinks {
  first_page_uri: string
  next_page_uri: string | null
  previous_page_uri: string | null
  uri: string
}

/** What a page holds is decided by its token; its number only repeats what the client counts. */
export const pageLinks = (
  request: PageRequest,
  { hasNext, hasPrevious }: Page<unknown>,
  sids: readonly string[],
  order: LinkOrder,
): PageLinks => {
  const { page } = request
  const [first] = sids
  const last = sids.at(-1)
  const linkTo = (number: number, token?: string) => link(request, order, number, token)
  return {
    first_page_uri: linkTo(0),
    next_page_uri: hasNext && last !== undefined ? linkTo(page + 1, `PA${last}`) : null,
    previous_page_uri:
      hasPrevious && first !== undefined ? linkTo(Math.max(0, page - 1), `PB${first}`) : null,
    uri: linkTo(page, request.pageToken),
  }
}

/** Relative, filters first; encodes `<`, `>` and `+` too. */
const link = (
  { path, filters, pageSize }: PageRequest,
  order: LinkOrder,
  page: number,
  token: string | undefined,
): string => {
  const numbers = { Page: page, PageSize: pageSize }
  const counted = order.map((name) => [name, numbers[name]] as const)
  const pairs = [...filters, ...counted, ['PageToken', token] as const]
  const query = pairs.flatMap(([name, value]) =>
    value === undefined ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`],
  )
  return `${path}?${query.join('&')}`
}

/** The names of filters, with the values that the query gave them. */
export const filtersOf = <Name extends string>(
  query: Partial<Record<Name, string>>,
  names: readonly Name[],
): PageRequest['filters'] => names.map((name) => [name, query[name]] as const)
