import type { AccountId, MessageId, PassedTime } from '@postel/core'
import type { SimulatorReads, SimulatorRows } from '@postel/core'
import { sql } from 'kysely'
import type { Connection } from '../connection.ts'
import type { On } from '../methods.ts'
import { Query } from '../query.ts'

export const simulatorReads: On<Connection, SimulatorReads> = {
  messageActivity: async (connection, accountId, after, limit) => {
    const rows = await connection.all(activity, { accountId, after: after ?? '', limit })
    return rows.map(({ id, state, owed_id }) => {
      const owesCallbacks = owed_id !== null
      return { id, isWaiting: owesCallbacks || WAITING.has(state), owesCallbacks }
    })
  },
}

export const simulatorRows: On<Connection, SimulatorRows> = {
  ...simulatorReads,
  hastenMessage: async (connection, id, passed) => {
    await connection.run(hasten, { id, ...passed })
    await connection.run(hastenCallbacks, { id, byMs: passed.byMs })
  },
  deleteSavedReplies: (connection, accountId, limit) =>
    connection.run(forget, { accountId, limit }),
}

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

const hasten = new Query((db, values: PassedTime & { id: MessageId }) =>
  db
    .updateTable('messages')
    .set((eb) => ({
      due_at: eb('due_at', '-', values.byMs),
      expires_at: sql<number>`case
        when state in ('scheduled', 'accepted', 'queued') and due_at < expires_at
          and due_at > ${values.now} and due_at - ${values.byMs} <= ${values.now}
          and expires_at - ${values.byMs} < ${values.dueValidUntil}
        then case
          when expires_at < ${values.dueValidUntil} then expires_at
          else ${values.dueValidUntil} end
        else expires_at - ${values.byMs} end`,
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
