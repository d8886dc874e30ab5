import { MessagingError } from '../../errors.ts'
import type { AccountId, MessageId } from '../../id.ts'
import { DELIVER_CALLBACKS, SEND_MESSAGE } from '../../job-kinds.ts'
import type { MessageActivity } from '../../ports/simulator-storage.ts'
import type { SimulatorPorts } from '../simulator.ts'

const SECONDS_MAX = 3_024_000
/** So many messages in one unit, so that no other request waits long for its own. */
const PART_COUNT_MAX = 200
/** Between the time that a message is scheduled for and its carrier. */
const STEPS_MAX = 3
/** For the jobs of all those steps to run. */
const STEPS_RUN_MS = 10_000

/**
 * Every job of what waits is woken: it looks at the times, finds them come or not, and goes on by
 * them.
 */
export const advanceAccount =
  ({ storage, clock, carrier }: Pick<SimulatorPorts, 'storage' | 'clock' | 'carrier'>) =>
  async (accountId: AccountId, seconds: number): Promise<void> => {
    checkSeconds(seconds)
    const byMs = seconds * 1000
    const stepsMs = STEPS_MAX * carrier.stepMs + STEPS_RUN_MS
    let after: MessageId | null = null
    for (;;) {
      const part: MessageActivity[] = await storage.reads.messageActivity(
        accountId,
        after,
        PART_COUNT_MAX,
      )
      const waiting = part.filter(({ isWaiting }) => isWaiting)
      const now = clock.now()
      const passed = { byMs, now, dueValidUntil: now + stepsMs }
      if (waiting.length > 0) {
        await storage.write(async (rows) => {
          for (const { id, owesCallbacks } of waiting) {
            await rows.hastenMessage(id, passed)
            await rows.enqueue({ kind: SEND_MESSAGE, key: id, runAt: now })
            if (owesCallbacks) await rows.enqueue({ kind: DELIVER_CALLBACKS, key: id, runAt: now })
          }
        })
      }
      after = part.at(-1)?.id ?? null
      if (part.length < PART_COUNT_MAX) return
    }
  }

const checkSeconds = (seconds: number): void => {
  if (Number.isInteger(seconds) && seconds >= 1 && seconds <= SECONDS_MAX) return
  throw new MessagingError(
    'clock_advance_invalid',
    `The clock cannot be advanced by ${seconds} seconds; 1 to 3,024,000 whole seconds are ` +
      'accepted, which is 35 days at most',
  )
}
