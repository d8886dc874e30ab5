import type { Clock } from '@postel/core'

/** Stands still: nothing that waits for time to pass happens. */
export const fixedClock = (now: number): Clock => ({ now: () => now })

export interface MovableClock extends Clock {
  moveTo(time: number): void
}

/** Stands still at a moment of the test's choice, until the test chooses the next. */
export const movableClock = (start: number): MovableClock => {
  let now = start
  return {
    now: () => now,
    moveTo: (time) => {
      now = time
    },
  }
}

/**
 * Waits for the next millisecond of the real clock. Ids order messages by the millisecond and by
 * chance within one, so a test that speaks of order creates each message in its own.
 */
export const nextMillisecond = async (): Promise<void> => {
  const started = Date.now()
  while (Date.now() === started) await new Promise((resolve) => setImmediate(resolve))
}
