import type { AccountId, CallbackDelivery, DeliveryAttempt, DeliveryQuery } from '@postel/core'
import type { MessageId, MessageKind } from '@postel/core'
import { sql } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'
import type { CallbackAttemptRow, CallbackRow } from '../schema.ts'

/** Newest first, whichever way the cursor points. */
export const listDeliveries = async (
  connection: Connection,
  query: DeliveryQuery,
): Promise<CallbackDelivery[]> => {
  const rows = await connection.all(queryFor(query), {
    accountId: query.accountId,
    messageId: query.messageId ?? ('' as MessageId),
    cursorId: query.cursor?.id ?? 0,
    limit: query.limit,
  })
  return deliveriesOf(rows)
}

export const findDelivery = async (
  connection: Connection,
  accountId: AccountId,
  id: number,
): Promise<CallbackDelivery | null> =>
  deliveriesOf(await connection.all(byId, { accountId, id }))[0] ?? null

/** Points to the first delivery of the event, of a replay too. */
export const replayDelivery = async (
  connection: Connection,
  accountId: AccountId,
  id: number,
  at: number,
): Promise<CallbackDelivery | null> => {
  const added = await connection.first(copy, { accountId, id, at })
  return added && findDelivery(connection, accountId, added.id)
}

interface ListValues {
  accountId: AccountId
  messageId: MessageId
  cursorId: number
  limit: number
}

type Direction = 'after' | 'before' | undefined

/**
 * Those of a message are found by the message alone, which has one account: given both, SQLite goes
 * through all that the account has.
 */
const listQuery = (ofMessage: boolean, direction: Direction) =>
  new Query((db, values: ListValues) =>
    db
      .selectFrom((eb) =>
        eb
          .selectFrom('callbacks')
          .selectAll()
          .$if(!ofMessage, (rows) => rows.where('account_id', '=', values.accountId))
          .$if(ofMessage, (rows) => rows.where('message_id', '=', values.messageId))
          .$if(direction === 'after', (rows) => rows.where('id', '<', values.cursorId))
          .$if(direction === 'before', (rows) => rows.where('id', '>', values.cursorId))
          .orderBy('id', direction === 'before' ? 'asc' : 'desc')
          .limit(values.limit)
          .as('callback'),
      )
      .innerJoin('messages as told', 'told.id', 'callback.message_id')
      .leftJoin('callback_attempts as tried', 'tried.callback_id', 'callback.id')
      .selectAll('callback')
      .select([...TRIED, 'told.kind as message_kind'])
      .where('told.account_id', '=', values.accountId)
      .orderBy('callback.id', 'desc')
      .orderBy('tried.attempt'),
  )

const TRIED = [
  'tried.at as tried_at',
  'tried.outcome as tried_outcome',
  'tried.status as tried_status',
  'tried.detail as tried_detail',
] as const

const DIRECTIONS = [undefined, 'after', 'before'] as const
const queries = [false, true].map((ofMessage) =>
  DIRECTIONS.map((direction) => listQuery(ofMessage, direction)),
)

const queryFor = ({ messageId, cursor }: DeliveryQuery): ReturnType<typeof listQuery> => {
  const query = queries[messageId ? 1 : 0]?.[DIRECTIONS.indexOf(cursor?.direction)]
  if (!query) throw new Error(`No query lists deliveries ${cursor?.direction} a cursor`)
  return query
}

const byId = new Query((db, values: { accountId: AccountId; id: number }) =>
  db
    .selectFrom('callbacks as callback')
    .innerJoin('messages as told', 'told.id', 'callback.message_id')
    .leftJoin('callback_attempts as tried', 'tried.callback_id', 'callback.id')
    .selectAll('callback')
    .select([...TRIED, 'told.kind as message_kind'])
    .where('callback.id', '=', values.id)
    .where('callback.account_id', '=', values.accountId)
    .orderBy('tried.attempt'),
)

const COPIED = ['message_id', 'account_id', 'kind', 'method', 'url', 'state', 'failure'] as const

const copy = new Query((db, values: { accountId: AccountId; id: number; at: number }) =>
  db
    .insertInto('callbacks')
    .columns([...COPIED, 'replay_of', 'created_at', 'due_at', 'attempt_count'])
    .expression((eb) =>
      eb
        .selectFrom('callbacks')
        .select((row) => [
          ...COPIED,
          row.fn.coalesce('replay_of', 'id').as('replay_of'),
          row.val(values.at).as('created_at'),
          row.val(values.at).as('due_at'),
          sql.lit(0).as('attempt_count'),
        ])
        .where('id', '=', values.id)
        .where('account_id', '=', values.accountId),
    )
    .returning('id'),
)

type JoinedRow = Omit<CallbackRow, 'id'> & { id: number } & {
  message_kind: MessageKind
  tried_at: CallbackAttemptRow['at'] | null
  tried_outcome: CallbackAttemptRow['outcome'] | null
  tried_status: CallbackAttemptRow['status']
  tried_detail: CallbackAttemptRow['detail'] | null
}

/** One row per attempt, those of a delivery one after the other. */
const deliveriesOf = (rows: readonly JoinedRow[]): CallbackDelivery[] => {
  const deliveries: (CallbackDelivery & { attempts: DeliveryAttempt[] })[] = []
  for (const row of rows) {
    if (deliveries.at(-1)?.id !== row.id) deliveries.push(deliveryOf(row))
    const attempt = attemptOf(row)
    if (attempt) deliveries.at(-1)?.attempts.push(attempt)
  }
  return deliveries
}

const deliveryOf = (row: JoinedRow) => ({
  id: row.id,
  messageId: row.message_id,
  messageKind: row.message_kind,
  accountId: row.account_id,
  kind: row.kind,
  method: row.method,
  url: row.url,
  state: row.state,
  failure: row.failure,
  createdAt: row.created_at,
  status: row.ended_as ?? ('owed' as const),
  dueAt: row.ended_as === null ? row.due_at : null,
  attempts: [],
  replayOf: row.replay_of,
})

const attemptOf = (row: JoinedRow): DeliveryAttempt | null =>
  row.tried_at === null || row.tried_outcome === null
    ? null
    : {
        at: row.tried_at,
        outcome: row.tried_outcome,
        status: row.tried_status,
        detail: row.tried_detail ?? '',
      }
