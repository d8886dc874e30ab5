import { DELIVER_CALLBACKS } from '../job-kinds.ts'
import type { NewCallback, NewJob, Rows } from '../ports/storage.ts'
import { originOf } from '../urls.ts'

/** From the commit of this unit on the callback is owed, and a job is there to send it. */
export const oweCallback = async (
  rows: Pick<Rows, 'appendCallback' | 'enqueue'>,
  callback: NewCallback,
): Promise<void> => {
  await rows.appendCallback(callback)
  await rows.enqueue(deliverCallbacksJob(callback, callback.at))
}

/**
 * One job for all that a message owes, in the lane of its receiver: one that hangs fills its own
 * lane and keeps no other receiver waiting, nor another account's at the same host.
 */
export const deliverCallbacksJob = (
  { messageId, accountId, url }: Pick<NewCallback, 'messageId' | 'accountId' | 'url'>,
  runAt: number,
): NewJob => ({
  kind: DELIVER_CALLBACKS,
  key: messageId,
  lane: `${DELIVER_CALLBACKS} ${accountId} ${originOf(url)}`,
  runAt,
})
