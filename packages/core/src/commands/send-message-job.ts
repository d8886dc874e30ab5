import { SEND_MESSAGE } from '../job-kinds.ts'
import type { Message } from '../message.ts'
import type { NewJob } from '../ports/storage.ts'
import { originOf } from '../urls.ts'

/**
 * While media are to be fetched, the job is in the lane of those who have them: one that hangs keeps
 * waiting only the account's messages that ask for something of it.
 */
export const sendMessageJob = (
  { id, accountId }: Pick<Message, 'id' | 'accountId'>,
  runAt: number,
  mediaUrls: readonly string[],
): NewJob => ({
  kind: SEND_MESSAGE,
  key: id,
  lane:
    mediaUrls.length === 0
      ? SEND_MESSAGE
      : [SEND_MESSAGE, accountId, ...new Set(mediaUrls.map(originOf).sort())].join(' '),
  runAt,
})
