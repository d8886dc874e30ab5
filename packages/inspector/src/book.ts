import { createCell, type Cell } from './cell.ts'
import { createShelf, type ShelfOptions } from './shelf.ts'

export interface Page<Item> {
  /** Newest first. */
  items: readonly Item[]
  /** Where the next older page starts, or null. */
  next: string | null
}

/** What is known of a list that the service holds, newest first. */
export interface Book<Item> {
  /** All without a gap from the newest on. Null until the first page is here. */
  listed: Cell<readonly Item[] | null>
  /** All that is known: `listed`, and what was read beside it. */
  known: Cell<readonly Item[]>
  /** There are older ones than `listed` has. */
  hasOlder: Cell<boolean>
  /** Reads the newest page; says whether anything has changed. */
  refresh(): Promise<boolean>
  loadOlder(): Promise<void>
  /** Takes in what was read by other means, and does not forget it. */
  put(...items: readonly Item[]): void
  drop(key: string): void
}

export interface BookOptions<Item> extends ShelfOptions<Item> {
  read: (from: string | null) => Promise<Page<Item>>
}

export const createBook = <Item>({ read, ...options }: BookOptions<Item>): Book<Item> => {
  const { keyOf } = options
  const listed = createCell<readonly Item[] | null>(null)
  const known = createCell<readonly Item[]>([])
  const hasOlder = createCell(false)
  const shelf = createShelf(options)
  /** The oldest key of the pages that were read; '' once there is nothing older. */
  let floor: string | null = null
  let next: string | null = null
  /** Taken in while a page was under way that cannot have them yet. */
  const fresh = new Set<string>()
  const publish = (): boolean => {
    const all = shelf.all()
    const now = all.map(([, item]) => item)
    const isChanged = JSON.stringify(known.get()) !== JSON.stringify(now)
    if (isChanged) known.set(now)
    const from = floor
    if (from !== null) {
      const long = all.filter(([key]) => key >= from).length
      if (isChanged || listed.get()?.length !== long) listed.set(now.slice(0, long))
    }
    hasOlder.set(next !== null)
    return isChanged
  }
  const newestListed = (): string => (listed.get() ?? []).map(keyOf)[0] ?? ''
  const oldestOf = (page: Page<Item>): string =>
    page.next === null ? '' : (page.items.map(keyOf).at(-1) ?? '')
  return {
    listed,
    known,
    hasOlder,
    refresh: async () => {
      fresh.clear()
      const newest = newestListed()
      const page = await read(null)
      const oldest = oldestOf(page)
      const there = new Set([...page.items.map(keyOf), ...fresh])
      // What is as new as the page and not on it has been deleted.
      for (const [key] of shelf.all()) if (key >= oldest && !there.has(key)) shelf.drop(key)
      shelf.put(page.items)
      const isShorter = shelf.forgetOldest()
      // Where more has come than a page holds, what was listed before begins behind a gap.
      if (floor === null || oldest < floor || newest < oldest || isShorter) {
        floor = oldest
        next = page.next
      }
      return publish()
    },
    loadOlder: async () => {
      if (next === null) return
      const page = await read(next)
      shelf.putForGood(page.items)
      floor = oldestOf(page)
      next = page.next
      publish()
    },
    put: (...all) => {
      shelf.putForGood(all)
      for (const item of all) fresh.add(keyOf(item))
      publish()
    },
    drop: (key) => {
      shelf.drop(key)
      publish()
    },
  }
}
