import type { AccountId, DeliveryFailure, Message, MessageChange } from '@postel/core'
import type { MessageId, MessageState } from '@postel/core'
import type { Connection } from '../connection.ts'
import { Query, pick } from '../query.ts'
import { keepBody } from './bodies.ts'
import { MESSAGE_COLUMNS, messageColumns, messageOf, rowOf } from './message-row.ts'
import type { MessageRow } from '../schema.ts'

export const findMessage = async (
  connection: Connection,
  accountId: AccountId,
  id: MessageId,
): Promise<Message | null> => {
  const message = await findMessageById(connection, id)
  return message?.accountId === accountId ? message : null
}

export const findMessageById = async (
  connection: Connection,
  id: MessageId,
): Promise<Message | null> => {
  const row = await connection.first(byId, { id })
  return row && messageOf(row)
}

const byId = new Query((db, values: { id: MessageId }) =>
  db.selectFrom('messages').select(messageColumns).where('id', '=', values.id),
)

export const insertMessage = async (connection: Connection, message: Message): Promise<void> => {
  const body = await keepBody(connection, message.body)
  await connection.run(insert, rowOf(message, body))
}

const insert = new Query((db, row: MessageRow) =>
  db.insertInto('messages').values(pick(row, MESSAGE_COLUMNS)),
)

/** Compare and set: changes the row only while its state is still `from`. */
export const moveMessage = async (
  connection: Connection,
  id: MessageId,
  from: MessageState,
  change: MessageChange,
): Promise<boolean> => {
  const move: Move = {
    id,
    from,
    state: change.state,
    at: change.at,
    sender: change.from ?? null,
    sentAt: change.sentAt ?? null,
    dueAt: change.dueAt ?? null,
    failure: change.failure ?? null,
    carrierReference: change.carrierReference ?? null,
  }
  return (await connection.run(moveFrom, move)) === 1
}

interface Move {
  id: MessageId
  from: MessageState
  state: MessageState
  at: number
  sender: string | null
  sentAt: number | null
  dueAt: number | null
  failure: DeliveryFailure | null
  carrierReference: string | null
}

const moveFrom = new Query((db, move: Move) =>
  db
    .updateTable('messages')
    .set((eb) => ({
      state: move.state,
      updated_at: move.at,
      sender: eb.fn.coalesce(eb.val(move.sender), 'sender'),
      sent_at: eb.fn.coalesce(eb.val(move.sentAt), 'sent_at'),
      due_at: eb.fn.coalesce(eb.val(move.dueAt), 'due_at'),
      failure: eb.fn.coalesce(eb.val(move.failure), 'failure'),
      carrier_reference: eb.fn.coalesce(eb.val(move.carrierReference), 'carrier_reference'),
    }))
    .where('id', '=', move.id)
    .where('state', '=', move.from),
)
