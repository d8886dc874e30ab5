import type { ChannelId, ChatMessage, ChatMessageQuery } from '@postel/core'
import type { Connection } from '../../connection.ts'
import { Query } from '../../query.ts'
import { chatMessageOf, liveMessages } from './live-messages.ts'

/** In the order asked for, whichever way the cursor points. */
export const listChatMessages = async (
  connection: Connection,
  { channelId, order, cursor, limit }: ChatMessageQuery,
): Promise<ChatMessage[]> => {
  const isBackwards = cursor?.direction === 'before'
  const isUpwards = (order === 'ascending') !== isBackwards
  const query = isUpwards ? upwards : downwards
  const position = cursor?.id ?? (isUpwards ? -1 : Number.MAX_SAFE_INTEGER)
  const messages = (await connection.all(query, { channelId, position, limit })).map(chatMessageOf)
  return isBackwards ? messages.reverse() : messages
}

const listQuery = (isUpwards: boolean) =>
  new Query((db, values: { channelId: ChannelId; position: number; limit: number }) =>
    liveMessages(db)
      .where('chat_messages.channel_id', '=', values.channelId)
      .where('chat_messages.position', isUpwards ? '>' : '<', values.position)
      .orderBy('chat_messages.position', isUpwards ? 'asc' : 'desc')
      .limit(values.limit),
  )

const upwards = listQuery(true)
const downwards = listQuery(false)
