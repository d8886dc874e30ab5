import type { AccountId, MessageId, SimulatorReads, SimulatorRows } from '@postel/core'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'

export const simulatorReadsOn = (connection: Connection): SimulatorReads => ({
  messageActivity: async (accountId, after, limit) => {
    const rows = await connection.all(activity, { accountId, after: after ?? '', limit })
    return rows.map(({ id, state, owed_id }) => ({
      id,
      isWaiting: owed_id !== null || WAITING.has(state),
    }))
  },
})

export const simulatorRowsOn = (connection: Connection): SimulatorRows => ({
  ...simulatorReadsOn(connection),
  hastenMessage: async (id, byMs) => {
    await connection.run(hasten, { id, byMs })
    await connection.run(hastenCallbacks, { id, byMs })
  },
  deleteSavedReplies: (accountId, limit) => connection.run(forget, { accountId, limit }),
})

const WAITING: ReadonlySet<string> = new Set([
  'scheduled',
  'accepted',
  'queued',
  'sending',
  'sent',
  'receiving',
])

const activity = new Query((db, values: { accountId: AccountId; after: string; limit: number }) =>
  db
    .selectFrom('messages')
    .select((eb) => [
      'id',
      'state',
      eb
        .selectFrom('callbacks')
        .select('callbacks.id')
        .whereRef('message_id', '=', 'messages.id')
        .where('ended_as', 'is', null)
        .limit(1)
        .as('owed_id'),
    ])
    .where('account_id', '=', values.accountId)
    .where('id', '>', values.after as MessageId)
    .orderBy('id')
    .limit(values.limit),
)

const hasten = new Query((db, values: { id: MessageId; byMs: number }) =>
  db
    .updateTable('messages')
    .set((eb) => ({
      due_at: eb('due_at', '-', values.byMs),
      expires_at: eb('expires_at', '-', values.byMs),
    }))
    .where('id', '=', values.id),
)

const hastenCallbacks = new Query((db, values: { id: MessageId; byMs: number }) =>
  db
    .updateTable('callbacks')
    .set((eb) => ({ due_at: eb('due_at', '-', values.byMs) }))
    .where('message_id', '=', values.id)
    .where('ended_as', 'is', null),
)

const forget = new Query((db, values: { accountId: AccountId; limit: number }) =>
  db
    .deleteFrom('saved_replies')
    .where('account_id', '=', values.accountId)
    .where('key', 'in', (eb) =>
      eb
        .selectFrom('saved_replies')
        .select('key')
        .where('account_id', '=', values.accountId)
        .limit(values.limit),
    ),
)
