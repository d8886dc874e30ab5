import type { ChannelId, ChatMessageId } from '@postel/core'
import { sql } from 'kysely'
import type { Kysely } from 'kysely'
import type { Connection } from '../../connection.ts'
import { Query } from '../../query.ts'
import type { Schema } from '../../schema.ts'
import { wipeBody } from '../bodies.ts'

/** Deletes one message with its texts and media; the sha256 of their bytes, or null if it is gone. */
export const deleteChatMessage = async (
  connection: Connection,
  channelId: ChannelId,
  id: ChatMessageId,
): Promise<string[] | null> => {
  const texts = await connection.first(slotsOf, { channelId, id })
  if (!texts) return null
  const media = await connection.all(deleteMedia, { id })
  await connection.run(deleteOne, { id })
  await connection.run(countOneLess, { channelId })
  await wipeTexts(connection, texts)
  return media.map(({ blob_sha256 }) => blob_sha256)
}

const deleteMedia = new Query((db, values: { id: ChatMessageId }) =>
  db.deleteFrom('chat_media').where('message_id', '=', values.id).returning('blob_sha256'),
)

const deleteOne = new Query((db, values: { id: ChatMessageId }) =>
  db.deleteFrom('chat_messages').where('id', '=', values.id),
)

const countOneLess = new Query((db, values: { channelId: ChannelId }) =>
  db
    .updateTable('channels')
    .set((eb) => ({ message_count: eb('message_count', '-', 1) }))
    .where('id', '=', values.channelId),
)

export interface RemovedMessages {
  sha256s: string[]
  count: number
}

/** The same for the first messages of a channel, as many as the limit allows; none is counted. */
export const deleteFirstMessages = async (
  connection: Connection,
  channelId: ChannelId,
  limit: number,
): Promise<RemovedMessages> => {
  const first = await connection.all(slotsOfFirst, { channelId, limit })
  const through = first.at(-1)?.position
  if (through === undefined) return { sha256s: [], count: 0 }
  const media = await connection.all(deleteMediaThrough, { channelId, through })
  await connection.run(deleteThrough, { channelId, through })
  for (const texts of first) await wipeTexts(connection, texts)
  return { sha256s: media.map(({ blob_sha256 }) => blob_sha256), count: first.length }
}

interface Through {
  channelId: ChannelId
  through: number
}

const deleteMediaThrough = new Query((db, values: Through) =>
  db
    .deleteFrom('chat_media')
    .where('message_id', 'in', (eb) =>
      eb
        .selectFrom('chat_messages')
        .select('chat_messages.id')
        .where('channel_id', '=', values.channelId)
        .where('position', '<=', values.through),
    )
    .returning('blob_sha256'),
)

const deleteThrough = new Query((db, values: Through) =>
  db
    .deleteFrom('chat_messages')
    .where('channel_id', '=', values.channelId)
    .where('position', '<=', values.through),
)

const withSlots = (db: Kysely<Schema>) =>
  db
    .selectFrom('chat_messages')
    .leftJoin('bodies as body', 'body.id', 'chat_messages.body_id')
    .leftJoin('bodies as attributes', 'attributes.id', 'chat_messages.attributes_id')
    .select(['position', 'body_id', 'attributes_id'])
    .select([
      sql<number | null>`length(body.content)`.as('body_slot_bytes'),
      sql<number | null>`length(attributes.content)`.as('attributes_slot_bytes'),
    ])

const slotsOf = new Query((db, values: { channelId: ChannelId; id: ChatMessageId }) =>
  withSlots(db)
    .where('chat_messages.id', '=', values.id)
    .where('channel_id', '=', values.channelId),
)

const slotsOfFirst = new Query((db, values: { channelId: ChannelId; limit: number }) =>
  withSlots(db).where('channel_id', '=', values.channelId).orderBy('position').limit(values.limit),
)

interface Texts {
  body_id: number | null
  body_slot_bytes: number | null
  attributes_id: number | null
  attributes_slot_bytes: number | null
}

const wipeTexts = async (connection: Connection, texts: Texts): Promise<void> => {
  const { body_id, body_slot_bytes, attributes_id, attributes_slot_bytes } = texts
  if (body_id !== null && body_slot_bytes !== null) {
    await wipeBody(connection, { id: body_id, slotBytes: body_slot_bytes })
  }
  if (attributes_id !== null && attributes_slot_bytes !== null) {
    await wipeBody(connection, { id: attributes_id, slotBytes: attributes_slot_bytes })
  }
}
