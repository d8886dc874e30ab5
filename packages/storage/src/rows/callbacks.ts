import type { Callback, CallbackAttempt, MessageId, NewCallback } from '@postel/core'
import type { Insertable } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query, pick } from '../query.ts'
import type { CallbackAttemptRow, CallbackRow } from '../schema.ts'

export const appendCallback = async (
  connection: Connection,
  callback: NewCallback,
): Promise<void> => {
  await connection.run(insert, {
    message_id: callback.messageId,
    account_id: callback.accountId,
    kind: callback.kind,
    method: callback.method,
    url: callback.url,
    state: callback.state,
    failure: callback.failure,
    created_at: callback.at,
    due_at: callback.at,
    attempt_count: 0,
  })
}

const insert = new Query((db, row: Insertable<CallbackRow>) =>
  db
    .insertInto('callbacks')
    .values(
      pick(row, [
        'message_id',
        'account_id',
        'kind',
        'method',
        'url',
        'state',
        'failure',
        'created_at',
        'due_at',
        'attempt_count',
      ]),
    ),
)

/** Neither delivered nor abandoned, oldest first. */
export const owedCallbacks = async (
  connection: Connection,
  messageId: MessageId,
  limit: number,
): Promise<Callback[]> => {
  const rows = await connection.all(owed, { messageId, limit })
  return rows.map((row) => ({
    id: row.id,
    messageId: row.message_id,
    accountId: row.account_id,
    kind: row.kind,
    method: row.method,
    url: row.url,
    state: row.state,
    failure: row.failure,
    at: row.created_at,
    dueAt: row.due_at,
    replayOf: row.replay_of,
    attemptCount: row.attempt_count,
  }))
}

const owed = new Query((db, values: { messageId: MessageId; limit: number }) =>
  db
    .selectFrom('callbacks')
    .selectAll()
    .where('message_id', '=', values.messageId)
    .where('ended_as', 'is', null)
    .orderBy('id')
    .limit(values.limit),
)

/**
 * Keeps the attempt for the delivery log, and ends the callback or says when it is due again. False
 * when its message was deleted meanwhile, or another worker ended it.
 */
export const recordCallbackAttempt = async (
  connection: Connection,
  id: number,
  { at, outcome, dueAt = at, status, detail }: CallbackAttempt,
): Promise<boolean> => {
  const endedAs = outcome === 'retry' ? null : outcome
  const counted = await connection.first(count, { id, dueAt, endedAs })
  if (!counted) return false
  const attempt = counted.attempt_count
  await connection.run(log, { callback_id: id, attempt, at, outcome, status, detail })
  return true
}

const count = new Query(
  (db, values: { id: number; dueAt: number; endedAs: CallbackRow['ended_as'] }) =>
    db
      .updateTable('callbacks')
      .set((eb) => ({
        attempt_count: eb('attempt_count', '+', 1),
        due_at: values.dueAt,
        ended_as: values.endedAs,
      }))
      .where('id', '=', values.id)
      .where('ended_as', 'is', null)
      .returning('attempt_count'),
)

const log = new Query((db, row: CallbackAttemptRow) =>
  db
    .insertInto('callback_attempts')
    .values(pick(row, ['callback_id', 'attempt', 'at', 'outcome', 'status', 'detail'])),
)
