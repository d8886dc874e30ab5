const ASK_FIRST_MS = 250
const ASK_LAST_MS = 900_000
/** No receipt comes later than that; the message stays `sent`. */
const FOLLOW_MS_MAX = 172_800_000

/**
 * How long to wait before asking again for a message that was sent `ageMs` ago: half as long again
 * as it has taken so far, from a quarter of a second to 15 minutes. Null once it is two days old.
 */
export const askAgainMs = (ageMs: number): number | null =>
  ageMs > FOLLOW_MS_MAX
    ? null
    : Math.round(Math.min(Math.max(ageMs / 2, ASK_FIRST_MS), ASK_LAST_MS))

const PAUSE_FIRST_MS = 1_000
const PAUSE_LAST_MS = 60_000

/** How soon a message that could not be handed on `ageMs` ago at first is tried again. */
export const tryAgainMs = (ageMs: number): number =>
  Math.round(Math.min(Math.max(ageMs / 2, PAUSE_FIRST_MS), PAUSE_LAST_MS))

/** Up to a quarter longer, so that what waited together does not come back in one moment. */
export const spread = (timeMs: number): number => Math.round(timeMs * (1 + Math.random() / 4))

/** How long nobody asks an upstream that does not answer, or that asked to be left alone. */
export class Pause {
  #until = 0
  #failures = 0

  leftMs(now: number): number {
    return Math.max(0, this.#until - now)
  }

  /**
   * Doubles with each failure in a row, from one second to a minute, unless the upstream asks for
   * another time. Requests that were under way together fail once. True where a pause begins.
   */
  begin(now: number, askedMs: number | null): boolean {
    const isRunning = this.leftMs(now) > 0
    const own = Math.min(PAUSE_FIRST_MS * 2 ** this.#failures, PAUSE_LAST_MS)
    if (!isRunning || askedMs !== null) this.#until = Math.max(this.#until, now + (askedMs ?? own))
    if (!isRunning) this.#failures = Math.min(this.#failures + 1, 10)
    return !isRunning
  }

  end(): void {
    this.#until = 0
    this.#failures = 0
  }
}
