import { setTimeout as wait } from 'node:timers/promises'

const TICK_MS = 5

/**
 * Starts the nth piece of work when it is due at this rate, whether or not those before it have
 * ended, until the signal says so; resolves when all have ended. `dueAt` is of `performance.now`.
 */
export const atPace = async (
  perSecond: number,
  signal: AbortSignal,
  work: (n: number, dueAt: number) => Promise<void>,
): Promise<void> => {
  const started = performance.now()
  const running = new Set<Promise<void>>()
  let begun = 0
  while (!signal.aborted) {
    const due = Math.floor(((performance.now() - started) / 1000) * perSecond)
    for (; begun < due; begun++) {
      const one = work(begun, started + (begun / perSecond) * 1000)
      running.add(one)
      void one.finally(() => running.delete(one))
    }
    await wait(TICK_MS)
  }
  await Promise.all(running)
}
