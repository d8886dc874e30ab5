import type { ChannelId, ChatMessage, ChatMessageId } from '@postel/core'
import type { Connection } from '../../connection.ts'
import { Query, pick } from '../../query.ts'
import type { ChatMessageRow } from '../../schema-chat.ts'
import { keepBody } from '../bodies.ts'
import type { KeptBody } from '../bodies.ts'
import { NO_ATTRIBUTES, chatMessageOf, liveMessages } from './live-messages.ts'
import { replaceBody } from './replace-body.ts'

export const findChatMessage = async (
  connection: Connection,
  channelId: ChannelId,
  id: ChatMessageId,
): Promise<ChatMessage | null> => {
  const row = await connection.first(byId, { channelId, id })
  return row && chatMessageOf(row)
}

const byId = new Query((db, values: { channelId: ChannelId; id: ChatMessageId }) =>
  liveMessages(db)
    .where('chat_messages.id', '=', values.id)
    .where('chat_messages.channel_id', '=', values.channelId),
)

/** Answers the index that it got. */
export const insertChatMessage = async (
  connection: Connection,
  message: Omit<ChatMessage, 'index'>,
): Promise<number> => {
  const counted = await connection.first(count, { id: message.channelId })
  if (!counted) throw new Error(`No channel ${message.channelId} to count a message in`)
  const position = counted.next_position - 1
  const body = await keepBody(connection, message.body)
  const attributes = await keepBody(connection, slotTextOf(message.attributes))
  await connection.run(insert, { ...rowOf(message, body, attributes), position })
  return position
}

const count = new Query((db, values: { id: ChannelId }) =>
  db
    .updateTable('channels')
    .set((eb) => ({
      next_position: eb('next_position', '+', 1),
      message_count: eb('message_count', '+', 1),
    }))
    .where('id', '=', values.id)
    .returning('next_position'),
)

/** The attributes that every message has unless it has others need no slot. */
const slotTextOf = (attributes: string): string => (attributes === NO_ATTRIBUTES ? '' : attributes)

const CHANGING = [
  'author',
  'body_id',
  'body_bytes',
  'attributes_id',
  'attributes_bytes',
  'last_updated_by',
  'was_edited',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof ChatMessageRow)[]

const insert = new Query((db, row: ChatMessageRow) =>
  db.insertInto('chat_messages').values(pick(row, ['id', 'channel_id', 'position', ...CHANGING])),
)

/** False where it is gone. */
export const updateChatMessage = async (
  connection: Connection,
  message: ChatMessage,
): Promise<boolean> => {
  const texts = await connection.first(textsOf, { id: message.id })
  if (!texts) return false
  const body = await replaceBody(connection, message.body, {
    id: texts.body_id,
    sizeBytes: texts.body_bytes,
    content: texts.body_content,
  })
  const attributes = await replaceBody(connection, slotTextOf(message.attributes), {
    id: texts.attributes_id,
    sizeBytes: texts.attributes_bytes,
    content: texts.attributes_content,
  })
  await connection.run(update, rowOf(message, body, attributes))
  return true
}

const textsOf = new Query((db, values: { id: ChatMessageId }) =>
  db
    .selectFrom('chat_messages')
    .leftJoin('bodies as body', 'body.id', 'chat_messages.body_id')
    .leftJoin('bodies as attributes', 'attributes.id', 'chat_messages.attributes_id')
    .select(['body_id', 'body_bytes', 'attributes_id', 'attributes_bytes'])
    .select(['body.content as body_content', 'attributes.content as attributes_content'])
    .where('chat_messages.id', '=', values.id),
)

const update = new Query((db, row: ReturnType<typeof rowOf>) =>
  db.updateTable('chat_messages').set(pick(row, CHANGING)).where('id', '=', row.id),
)

const rowOf = (message: Omit<ChatMessage, 'index'>, body: KeptBody, attributes: KeptBody) => ({
  id: message.id,
  channel_id: message.channelId,
  author: message.author,
  body_id: body.id,
  body_bytes: body.sizeBytes,
  attributes_id: attributes.id,
  attributes_bytes: attributes.sizeBytes,
  last_updated_by: message.lastUpdatedBy,
  was_edited: message.wasEdited ? 1 : 0,
  created_at: message.createdAt,
  updated_at: message.updatedAt,
})
