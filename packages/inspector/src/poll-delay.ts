export interface Polled {
  /** Nobody looks at the page. */
  isHidden: boolean
  /** How often in a row nothing answered, or an error did. */
  failures: number
  /** How often in a row the answer was the same as before. */
  unchanged: number
}

const SECOND_MS = 1_000
const CALM_AFTER = 30

/** How long to wait before asking again: a second while things happen, longer while nothing does. */
export const pollDelayMs = ({ isHidden, failures, unchanged }: Polled): number => {
  if (failures > 0) return doubled(SECOND_MS, failures, 30 * SECOND_MS)
  if (isHidden) return doubled(5 * SECOND_MS, unchanged, 60 * SECOND_MS)
  return unchanged < CALM_AFTER ? SECOND_MS : 3 * SECOND_MS
}

const doubled = (fromMs: number, times: number, mostMs: number): number =>
  Math.min(mostMs, fromMs * 2 ** Math.min(times, 10))
