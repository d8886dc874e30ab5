/** A repeatable source of choices: the same seed gives the same choices on every machine. */
export interface Random {
  /** An integer from 0 up to, not including, `end`. */
  below(end: number): number
  pick<T>(choices: readonly T[]): T
  chance(probability: number): boolean
}

/** FNV-1a of the seed text, then mulberry32. */
export function seededRandom(seed: string): Random {
  let state = 0x811c9dc5
  for (const character of seed) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return {
    below,
    pick: (choices) => {
      if (choices.length === 0) throw new Error('Nothing to pick from')
      return choices[below(choices.length)] as (typeof choices)[number]
    },
    chance: (probability) => next() < probability,
  }
}
