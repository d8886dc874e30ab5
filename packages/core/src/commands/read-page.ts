import type { Page } from '../messaging.ts'
import type { Cursor } from '../ports/storage.ts'

interface PagedQuery<T> {
  cursor?: Cursor<T>
  limit: number
}

/**
 * Reads one page and says whether there is more on either side. The row beyond the page answers for
 * the side that the cursor points to; the other side is asked for one row, because a cursor's own
 * row may be gone. `keyOf` answers what a cursor says of a row.
 */
export const readPage = async <Item, Key, Query extends PagedQuery<Key>>(
  query: Query,
  read: (query: Query) => Promise<Item[]>,
  keyOf: (item: Item) => Key,
): Promise<Page<Item>> => {
  const backwards = query.cursor?.direction === 'before'
  const rows = await read({ ...query, limit: query.limit + 1 })
  const hasMore = rows.length > query.limit
  const items = backwards ? rows.slice(-query.limit) : rows.slice(0, query.limit)
  const hasBehind = query.cursor !== undefined && (await hasRowBehind(query, items, read, keyOf))
  return backwards
    ? { items, hasNext: hasBehind, hasPrevious: hasMore }
    : { items, hasNext: hasMore, hasPrevious: hasBehind }
}

const hasRowBehind = async <Item, Key, Query extends PagedQuery<Key>>(
  query: Query,
  items: readonly Item[],
  read: (query: Query) => Promise<Item[]>,
  keyOf: (item: Item) => Key,
): Promise<boolean> => {
  const backwards = query.cursor?.direction === 'before'
  const edge = backwards ? items.at(-1) : items[0]
  if (edge === undefined) return false
  const cursor: Cursor<Key> = { direction: backwards ? 'after' : 'before', id: keyOf(edge) }
  return (await read({ ...query, cursor, limit: 1 })).length > 0
}
