import type { MessageId, MessageState } from '@postel/core'
import { sql } from 'kysely'
import type { Connection } from '../connection.ts'
import { Query } from '../query.ts'
import { wipeBody } from './bodies.ts'
import type { Slot } from './bodies.ts'

interface Seen {
  id: MessageId
  from: MessageState
}

/** Compare and set: empties the body only while the state is still `from`. */
export const redactMessage = async (
  connection: Connection,
  id: MessageId,
  from: MessageState,
  at: number,
): Promise<boolean> => {
  const slot = await connection.first(slotOf, { id })
  if ((await connection.run(forgetBody, { id, from, at })) === 0) return false
  if (slot) await wipeBody(connection, slot)
  return true
}

/** Compare and set; media, feedback and callbacks go with their message by foreign keys. */
export const deleteMessage = async (
  connection: Connection,
  id: MessageId,
  from: MessageState,
): Promise<boolean> => {
  const slot = await connection.first(slotOf, { id })
  if ((await connection.run(deleteFrom, { id, from })) === 0) return false
  if (slot) await wipeBody(connection, slot)
  return true
}

const slotOf = new Query((db, values: { id: MessageId }) =>
  db
    .selectFrom('messages')
    .innerJoin('bodies', 'bodies.id', 'messages.body_id')
    .select(['bodies.id', sql<Slot['slotBytes']>`length(content)`.as('slotBytes')])
    .where('messages.id', '=', values.id),
)

const forgetBody = new Query((db, values: Seen & { at: number }) =>
  db
    .updateTable('messages')
    .set({ body_id: null, body_bytes: 0, updated_at: values.at })
    .where('id', '=', values.id)
    .where('state', '=', values.from),
)

const deleteFrom = new Query((db, values: Seen) =>
  db.deleteFrom('messages').where('id', '=', values.id).where('state', '=', values.from),
)
