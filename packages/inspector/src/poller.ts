import { createCell, type Cell } from './cell.ts'
import { pollDelayMs } from './poll-delay.ts'
import { wordsOf } from './refused.ts'

export interface Poller {
  /** Null while all is well; else why nothing new is shown, in words. */
  trouble: Cell<string | null>
  /** Asks now, and goes on from there. */
  poke(): void
}

/**
 * Asks again and again, one request at a time. `ask` says whether anything has changed.
 */
export const startPoller = (ask: () => Promise<boolean>): Poller => {
  const trouble = createCell<string | null>(null)
  let failures = 0
  let unchanged = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAsking = false
  let isWanted = false
  const takeWanted = (): boolean => {
    const was = isWanted
    isWanted = false
    return was
  }
  const run = async (): Promise<void> => {
    if (isAsking) {
      isWanted = true
      return
    }
    clearTimeout(timer)
    isAsking = true
    try {
      const isChanged = await ask()
      failures = 0
      unchanged = isChanged ? 0 : unchanged + 1
      trouble.set(null)
    } catch (error) {
      failures += 1
      trouble.set(wordsOf(error).message)
    }
    isAsking = false
    const delayMs = pollDelayMs({ isHidden: document.hidden, failures, unchanged })
    timer = setTimeout(() => void run(), takeWanted() ? 0 : delayMs)
  }
  const poke = (): void => {
    unchanged = 0
    void run()
  }
  document.addEventListener('visibilitychange', () => !document.hidden && poke())
  poke()
  return { trouble, poke }
}
