import type { RandomBytes } from '@postel/core'

/** Counts up from 1, so that an id shows which one it was and a run repeats. */
export const countedRandom = (): RandomBytes => {
  let calls = 0
  return (count) => {
    const bytes = new Uint8Array(count)
    let rest = ++calls
    for (let index = count - 1; index >= 0 && rest > 0; index--) {
      bytes[index] = rest & 0xff
      rest >>>= 8
    }
    return bytes
  }
}

/** Chance that repeats: the same seed, the same choices. */
export interface Dice {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number
  pick<T>(items: readonly T[]): T
}

/** Mulberry32, by Tommy Ettinger: 32 bits of state are plenty to choose test cases with. */
export const seededDice = (seed: number): Dice => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)]
      if (item === undefined) throw new Error('nothing to pick from')
      return item
    },
  }
}
