import type { ChannelId, ChatServiceId, Cleared } from '@postel/core'
import type { Connection } from '../../connection.ts'
import { Query } from '../../query.ts'
import { deleteFirstMessages } from './remove-messages.ts'

/** One part of a deleted channel, or of one in a deleted service; the row itself comes last. */
export const clearChannel = async (
  connection: Connection,
  id: ChannelId,
  limit: number,
): Promise<Cleared> => {
  if (!(await connection.first(deletedChannel, { id }))) return { sha256s: [], isDone: true }
  const { sha256s, count } = await deleteFirstMessages(connection, id, limit)
  const isDone = count < limit
  if (isDone) await connection.run(deleteChannel, { id })
  return { sha256s, isDone }
}

const deletedChannel = new Query((db, values: { id: ChannelId }) =>
  db
    .selectFrom('channels')
    .innerJoin('chat_services', 'chat_services.id', 'channels.service_id')
    .select('channels.id')
    .where('channels.id', '=', values.id)
    .where((eb) =>
      eb.or([
        eb('channels.deleted_at', 'is not', null),
        eb('chat_services.deleted_at', 'is not', null),
      ]),
    ),
)

const deleteChannel = new Query((db, values: { id: ChannelId }) =>
  db.deleteFrom('channels').where('id', '=', values.id),
)

export const channelToClear = async (
  connection: Connection,
  serviceId: ChatServiceId,
): Promise<ChannelId | null> => (await connection.first(anyChannel, { serviceId }))?.id ?? null

const anyChannel = new Query((db, values: { serviceId: ChatServiceId }) =>
  db
    .selectFrom('channels')
    .innerJoin('chat_services', 'chat_services.id', 'channels.service_id')
    .select('channels.id')
    .where('channels.service_id', '=', values.serviceId)
    .where('chat_services.deleted_at', 'is not', null)
    .limit(1),
)

/** One part of the media of a deleted service without channels; the row itself comes last. */
export const clearChatService = async (
  connection: Connection,
  id: ChatServiceId,
  limit: number,
): Promise<Cleared> => {
  const media = await connection.all(deleteMedia, { id, limit })
  const sha256s = media.map(({ blob_sha256 }) => blob_sha256)
  const isDone = media.length < limit
  if (isDone) await connection.run(deleteService, { id })
  return { sha256s, isDone }
}

const deleteMedia = new Query((db, values: { id: ChatServiceId; limit: number }) =>
  db
    .deleteFrom('chat_media')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('chat_media')
        .innerJoin('chat_services', 'chat_services.id', 'chat_media.service_id')
        .select('chat_media.id')
        .where('chat_media.service_id', '=', values.id)
        .where('chat_media.message_id', 'is', null)
        .where('chat_services.deleted_at', 'is not', null)
        .limit(values.limit),
    )
    .returning('blob_sha256'),
)

const deleteService = new Query((db, values: { id: ChatServiceId }) =>
  db.deleteFrom('chat_services').where('id', '=', values.id).where('deleted_at', 'is not', null),
)
