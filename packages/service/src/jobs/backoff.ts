const FIRST_MS = 1_000
const LONGEST_MS = 300_000

/**
 * Doubles with each attempt up to five minutes; half of it is chance, so that jobs that failed
 * together do not come back together. `chance` is from 0 to 1.
 */
export const backoffMs = (attempt: number, chance: number): number => {
  const full = Math.min(FIRST_MS * 2 ** (attempt - 1), LONGEST_MS)
  return Math.round(full * (0.5 + chance / 2))
}
