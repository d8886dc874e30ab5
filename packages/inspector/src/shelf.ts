/** Items by their keys. Of those that nobody has asked for, the oldest give way to newer ones. */
export interface Shelf<Item> {
  /** Newest first. */
  all(): readonly (readonly [key: string, item: Item])[]
  put(items: readonly Item[]): void
  /** Somebody has asked for them: they stay until they are dropped. */
  putForGood(items: readonly Item[]): void
  drop(key: string): void
  /** Says whether there were too many. */
  forgetOldest(): boolean
}

export interface ShelfOptions<Item> {
  /** Keys of items sort as the items do by age, oldest first. */
  keyOf: (item: Item) => string
  /** How many that nobody has asked for are kept; of more, the older half is forgotten. */
  keptMax?: number
}

const KEPT_MAX = 1_000

/** A page may be open for days beside a service that is never quiet. */
export const createShelf = <Item>({
  keyOf,
  keptMax = KEPT_MAX,
}: ShelfOptions<Item>): Shelf<Item> => {
  const items = new Map<string, Item>()
  const wanted = new Set<string>()
  const put = (all: readonly Item[]): void => {
    for (const item of all) items.set(keyOf(item), item)
  }
  const drop = (key: string): void => {
    items.delete(key)
    wanted.delete(key)
  }
  return {
    all: () => [...items].sort(([one], [other]) => (one < other ? 1 : -1)),
    put,
    putForGood: (all) => {
      put(all)
      for (const item of all) wanted.add(keyOf(item))
    },
    drop,
    forgetOldest: () => {
      const unasked = [...items.keys()].filter((key) => !wanted.has(key))
      if (unasked.length <= keptMax) return false
      unasked
        .sort()
        .slice(0, -Math.ceil(keptMax / 2))
        .forEach(drop)
      return true
    },
  }
}
