import { setTimeout as wait } from 'node:timers/promises'

const POLL_MS = 10
const PATIENCE_MS = 10_000

/** Asks again and again until the answer is not null, undefined or false; says what it waited for when it gives up. */
export const until = async <T>(
  what: string,
  ask: () => T | Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<NonNullable<Exclude<T, false>>> => {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if (answer !== null && answer !== undefined && answer !== false) {
      return answer as NonNullable<Exclude<T, false>>
    }
    if (Date.now() > deadline) throw new Error(`gave up after ${patienceMs} ms waiting for ${what}`)
    await wait(POLL_MS)
  }
}
