/** Works through the items, some at once, in no particular order. */
export const allOf = async <T>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> => {
  const iterator = items[Symbol.iterator]()
  const worker = async (): Promise<void> => {
    for (let next = iterator.next(); next.done !== true; next = iterator.next()) {
      await work(next.value)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

/** 0 up to below `limit`. */
export const numbersBelow = (limit: number): number[] => Array.from({ length: limit }, (_, n) => n)
