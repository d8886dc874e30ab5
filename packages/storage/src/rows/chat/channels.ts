import type { AccountId, Channel, ChannelId, ChannelPlace, ChatServiceId } from '@postel/core'
import type { Insertable } from 'kysely'
import type { Connection } from '../../connection.ts'
import { Query, pick } from '../../query.ts'
import type { ChannelRow } from '../../schema-chat.ts'
import { channelOf, liveChannels } from './live-channels.ts'

export const findChannel = async (
  connection: Connection,
  { accountId, serviceId, channel }: ChannelPlace,
): Promise<Channel | null> => {
  const place = { accountId, serviceId }
  const row =
    'id' in channel
      ? await connection.first(byId, { ...place, id: channel.id })
      : await connection.first(byName, { ...place, uniqueName: channel.uniqueName })
  return row && channelOf(row)
}

interface Place {
  accountId: AccountId
  serviceId: ChatServiceId
}

const byId = new Query((db, values: Place & { id: ChannelId }) =>
  liveChannels(db)
    .where('channels.id', '=', values.id)
    .where('channels.service_id', '=', values.serviceId)
    .where('chat_services.account_id', '=', values.accountId),
)

const byName = new Query((db, values: Place & { uniqueName: string }) =>
  liveChannels(db)
    .where('channels.unique_name', '=', values.uniqueName)
    .where('channels.service_id', '=', values.serviceId)
    .where('chat_services.account_id', '=', values.accountId),
)

/** False where another channel of the service has the unique name. */
export const insertChannel = async (connection: Connection, channel: Channel): Promise<boolean> => {
  const row = { ...rowOf(channel), next_position: 0, message_count: 0 }
  return (await connection.run(insert, row)) === 1
}

const CHANGING = [
  'friendly_name',
  'unique_name',
  'attributes',
  'created_by',
  'created_at',
  'updated_at',
] as const satisfies readonly (keyof ChannelRow)[]

const insert = new Query((db, row: Insertable<ChannelRow>) =>
  db
    .insertInto('channels')
    .values(pick(row, ['id', 'service_id', 'type', 'next_position', 'message_count', ...CHANGING]))
    .onConflict((conflict) => conflict.columns(['service_id', 'unique_name']).doNothing()),
)

/** False where another channel of the service has the unique name, or this one is gone. */
export const updateChannel = async (connection: Connection, channel: Channel): Promise<boolean> =>
  (await connection.run(update, rowOf(channel))) === 1

const update = new Query((db, row: ReturnType<typeof rowOf>) =>
  db
    .updateTable('channels')
    .set(pick(row, CHANGING))
    .where('id', '=', row.id)
    .where('deleted_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('channels as other')
            .select('other.id')
            .where('other.service_id', '=', row.service_id)
            .where('other.unique_name', '=', row.unique_name)
            .where('other.id', '!=', row.id),
        ),
      ),
    ),
)

/** Marks it and frees its name; the row goes when nothing refers to it any more. */
export const deleteChannel = async (
  connection: Connection,
  id: ChannelId,
  at: number,
): Promise<boolean> => (await connection.run(mark, { id, at })) === 1

const mark = new Query((db, values: { id: ChannelId; at: number }) =>
  db
    .updateTable('channels')
    .set({ deleted_at: values.at, unique_name: null })
    .where('id', '=', values.id)
    .where('deleted_at', 'is', null),
)

const rowOf = (channel: Channel) => ({
  id: channel.id,
  service_id: channel.serviceId,
  friendly_name: channel.friendlyName,
  unique_name: channel.uniqueName,
  attributes: channel.attributes,
  type: channel.type,
  created_by: channel.createdBy,
  created_at: channel.createdAt,
  updated_at: channel.updatedAt,
})
