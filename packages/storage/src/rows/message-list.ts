import type { AccountId, Message, MessageId, MessageQuery } from '@postel/core'
import type { Kysely } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'
import type { Schema } from '../schema.ts'
import { messageColumns, messageOf } from './message-row.ts'

/** Newest first, whichever way the cursor points. */
export const listMessages = async (
  connection: Connection,
  query: MessageQuery,
): Promise<Message[]> => {
  if (query.states?.length === 0) return []
  const rows = await connection.all(queryFor(query), valuesOf(query))
  const messages = rows.map(messageOf)
  return query.cursor?.direction === 'before' ? messages.reverse() : messages
}

interface ListValues {
  accountId: AccountId
  to: string
  from: string
  sentFrom: number
  sentUntil: number
  cursorId: MessageId
  limit: number
}

/** A query binds only the values that its shape names; the rest are placeholders. */
const valuesOf = ({ accountId, to, from, sent, cursor, limit }: MessageQuery): ListValues => ({
  accountId,
  to: to ?? '',
  from: from ?? '',
  sentFrom: sent?.from ?? 0,
  sentUntil: sent?.until ?? 0,
  cursorId: cursor?.id ?? ('' as MessageId),
  limit,
})

/**
 * One query per combination of filters, 48 at most for each set of states, built when first asked
 * for.
 */
const queries = new Map<string, ListQuery>()

type ListQuery = ReturnType<typeof listQuery>

const queryFor = (query: MessageQuery): ListQuery => {
  const { to, from, states, sent, cursor } = query
  const shape = [to, from, sent?.from, sent?.until].map((one) => one !== undefined)
  const key = [...shape, cursor?.direction, states?.join('|')].join()
  const known = queries.get(key)
  if (known) return known
  const built = listQuery(query)
  queries.set(key, built)
  return built
}

const listQuery = (query: MessageQuery) =>
  new Query((db, values: ListValues) => {
    const order = query.cursor?.direction === 'before' ? 'asc' : 'desc'
    const found = matching(db, query, values).orderBy('id', order).limit(values.limit)
    if (query.sent === undefined) return found.select(messageColumns)
    // The index of the times sent has no order of ids, so all of that time are sorted: by their ids,
    // which are in the index, and not with their rows and bodies, which takes ten times as long.
    return db
      .selectFrom('messages')
      .select(messageColumns)
      .where('id', 'in', found.select('id'))
      .orderBy('id', order)
  })

const matching = (
  db: Kysely<Schema>,
  { to, from, states, sent, cursor }: MessageQuery,
  values: ListValues,
) =>
  db
    .selectFrom('messages')
    .where('account_id', '=', values.accountId)
    .$if(to !== undefined, (rows) => rows.where('recipient', '=', values.to))
    .$if(from !== undefined, (rows) => rows.where('sender', '=', values.from))
    .$if(states !== undefined, (rows) => rows.where('state', 'in', states ?? []))
    .$if(sent?.from !== undefined, (rows) => rows.where('sent_at', '>=', values.sentFrom))
    .$if(sent?.until !== undefined, (rows) => rows.where('sent_at', '<', values.sentUntil))
    .$if(cursor?.direction === 'after', (rows) => rows.where('id', '<', values.cursorId))
    .$if(cursor?.direction === 'before', (rows) => rows.where('id', '>', values.cursorId))
