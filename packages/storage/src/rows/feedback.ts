import type { AccountId, Feedback, FeedbackOutcome, MessageId } from '@postel/core'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'

/**
 * Looks for the message and writes in one statement, so that feedback never outlives its message.
 */
export const putFeedback = async (
  connection: Connection,
  feedback: Feedback,
): Promise<Feedback | null> => {
  const { messageId, accountId, outcome, createdAt, updatedAt } = feedback
  const values = { messageId, accountId, outcome, createdAt, updatedAt }
  const kept = await connection.first(upsert, values)
  return kept && { ...feedback, createdAt: kept.created_at }
}

interface FeedbackValues {
  messageId: MessageId
  accountId: AccountId
  outcome: FeedbackOutcome
  createdAt: number
  updatedAt: number
}

const upsert = new Query((db, values: FeedbackValues) =>
  db
    .insertInto('feedback')
    .columns(['message_id', 'outcome', 'created_at', 'updated_at'])
    .expression((eb) =>
      eb
        .selectFrom('messages')
        .select((row) => [
          'id',
          row.val(values.outcome).as('outcome'),
          row.val(values.createdAt).as('created_at'),
          row.val(values.updatedAt).as('updated_at'),
        ])
        .where('id', '=', values.messageId)
        .where('account_id', '=', values.accountId),
    )
    .onConflict((conflict) =>
      conflict
        .column('message_id')
        .doUpdateSet({ outcome: values.outcome, updated_at: values.updatedAt }),
    )
    .returning('created_at'),
)
