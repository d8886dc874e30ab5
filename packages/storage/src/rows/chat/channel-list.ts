import type { AccountId, Channel, ChannelId, ChannelQuery, ChannelType } from '@postel/core'
import type { ChatServiceId } from '@postel/core'
import type { Connection } from '../../connection.ts'
import { Query } from '../../query.ts'
import { channelOf, liveChannels } from './live-channels.ts'

/** Oldest first, whichever way the cursor points. */
export const listChannels = async (
  connection: Connection,
  { accountId, serviceId, types, cursor, limit }: ChannelQuery,
): Promise<Channel[]> => {
  const [type, other] = types ?? BOTH_TYPES
  if (type === undefined) return []
  const values = { accountId, serviceId, type, otherType: other ?? type, limit }
  if (cursor?.direction === 'before') {
    const rows = await connection.all(before, { ...values, id: cursor.id })
    return rows.map(channelOf).reverse()
  }
  const id = cursor?.id ?? ('' as ChannelId)
  return (await connection.all(after, { ...values, id })).map(channelOf)
}

/** There are no more, so a list of types is one, the other or both. */
const BOTH_TYPES: readonly ChannelType[] = ['public', 'private']

interface ListValues {
  accountId: AccountId
  serviceId: ChatServiceId
  type: ChannelType
  otherType: ChannelType
  id: ChannelId
  limit: number
}

const listQuery = (direction: 'after' | 'before') =>
  new Query((db, values: ListValues) =>
    liveChannels(db)
      .where('channels.service_id', '=', values.serviceId)
      .where('chat_services.account_id', '=', values.accountId)
      .where('channels.type', 'in', [values.type, values.otherType])
      .where('channels.id', direction === 'after' ? '>' : '<', values.id)
      .orderBy('channels.id', direction === 'after' ? 'asc' : 'desc')
      .limit(values.limit),
  )

const after = listQuery('after')
const before = listQuery('before')
