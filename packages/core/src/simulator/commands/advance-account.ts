import { MessagingError } from '../../errors.ts'
import type { AccountId, MessageId } from '../../id.ts'
import { DELIVER_CALLBACKS, SEND_MESSAGE } from '../../job-kinds.ts'
import type { MessageActivity } from '../../ports/simulator-storage.ts'
import type { SimulatorPorts } from '../simulator.ts'

const SECONDS_MAX = 3_024_000
/** So many messages in one unit, so that no other request waits long for its own. */
const PART_COUNT_MAX = 200

/**
 * Every job of what waits is woken: it looks at the times, finds them come or not, and goes on by
 * them.
 */
export const advanceAccount =
  ({ storage, clock }: Pick<SimulatorPorts, 'storage' | 'clock'>) =>
  async (accountId: AccountId, seconds: number): Promise<void> => {
    checkSeconds(seconds)
    let after: MessageId | null = null
    for (;;) {
      const part: MessageActivity[] = await storage.reads.messageActivity(
        accountId,
        after,
        PART_COUNT_MAX,
      )
      const waiting = part.filter(({ isWaiting }) => isWaiting)
      const runAt = clock.now()
      if (waiting.length > 0) {
        await storage.write(async (rows) => {
          for (const { id } of waiting) {
            await rows.hastenMessage(id, seconds * 1000)
            await rows.enqueue({ kind: SEND_MESSAGE, key: id, runAt })
            await rows.enqueue({ kind: DELIVER_CALLBACKS, key: id, runAt })
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
