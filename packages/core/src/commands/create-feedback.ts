import type { AccountId, MessageId } from '../id.ts'
import type { Feedback, FeedbackOutcome } from '../message.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { messageNotFound } from './fetch-message.ts'

type FeedbackPorts = Pick<MessagingPorts, 'storage' | 'clock'>

/** Throws `message_not_found`. Given again, the last outcome counts. */
export const createFeedback =
  ({ storage, clock }: FeedbackPorts) =>
  async (
    accountId: AccountId,
    messageId: MessageId,
    outcome: FeedbackOutcome,
  ): Promise<Feedback> => {
    const now = clock.now()
    const feedback = { messageId, accountId, outcome, createdAt: now, updatedAt: now }
    const kept = await storage.write((rows) => rows.putFeedback(feedback))
    if (!kept) throw messageNotFound(messageId)
    return kept
  }
