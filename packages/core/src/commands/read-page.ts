import type { Page } from '../messaging.ts'
import type { Cursor } from '../ports/storage.ts'

interface PagedQuery<T> {
  cursor?: Cursor<T>
  limit: number
}

/**
 * Reads one page and says whether there is more on either side. The row beyond the page answers for
 * the side that the cursor points to; the other side is asked for one row, because a cursor's own
 * row may be gone.
 */
export const readPage = async <Item extends { id: unknown }, Query extends PagedQuery<Item['id']>>(
  query: Query,
  read: (query: Query) => Promise<Item[]>,
): Promise<Page<Item>> => {
  const backwards = query.cursor?.direction === 'before'
  const rows = await read({ ...query, limit: query.limit + 1 })
  const hasMore = rows.length > query.limit
  const items = backwards ? rows.slice(-query.limit) : rows.slice(0, query.limit)
  const hasBehind = query.cursor !== undefined && (await hasRowBehind(query, items, read))
  return backwards
    ? { items, hasNext: hasBehind, hasPrevious: hasMore }
    : { items, hasNext: hasMore, hasPrevious: hasBehind }
}

const hasRowBehind = async <Item extends { id: unknown }, Query extends PagedQuery<Item['id']>>(
  query: Query,
  items: readonly Item[],
  read: (query: Query) => Promise<Item[]>,
): Promise<boolean> => {
  const backwards = query.cursor?.direction === 'before'
  const edge = backwards ? items.at(-1) : items[0]
  if (!edge) return false
  const cursor: Cursor<Item['id']> = { direction: backwards ? 'after' : 'before', id: edge.id }
  return (await read({ ...query, cursor, limit: 1 })).length > 0
}
