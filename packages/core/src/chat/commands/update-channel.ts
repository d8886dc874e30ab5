import type { Channel, ChannelPlace } from '../channel.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { CHANNEL_ATTRIBUTES_BYTES_MAX, checkAttributes } from '../check-attributes.ts'
import { checkFriendlyName } from '../check-friendly-name.ts'
import { checkUniqueName } from '../check-unique-name.ts'
import { checkIdentity } from '../identity.ts'
import { isEmptyChange } from '../is-empty-change.ts'
import { uniqueNameTaken } from './create-channel.ts'
import { requireChannel } from './fetch-channel.ts'

/** What is not given stays. */
export interface ChannelChange {
  /** Null takes the name away. */
  friendlyName?: string | null
  /** Null takes the name away. */
  uniqueName?: string | null
  attributes?: string
  createdBy?: string
  createdAt?: number
  /** The time of the change, if not given. */
  updatedAt?: number
}

/** A change of nothing changes nothing. */
export const updateChannel =
  ({ storage, clock }: Pick<ChatPorts, 'storage' | 'clock'>) =>
  (place: ChannelPlace, change: ChannelChange): Promise<Channel> =>
    storage.write(async (rows) => {
      const channel = await requireChannel(rows, place)
      if (isEmptyChange(change)) return channel
      const updated = { ...channel, ...checked(change, clock.now()) }
      if (!(await rows.updateChannel(updated))) throw uniqueNameTaken()
      return updated
    })

const checked = (change: ChannelChange, now: number): Partial<Channel> => {
  const { friendlyName, uniqueName, attributes, createdBy, createdAt } = change
  return {
    ...(friendlyName !== undefined && {
      friendlyName: friendlyName === null ? null : checkFriendlyName(friendlyName),
    }),
    ...(uniqueName !== undefined && {
      uniqueName: uniqueName === null ? null : checkUniqueName(uniqueName),
    }),
    ...(attributes !== undefined && {
      attributes: checkAttributes(attributes, CHANNEL_ATTRIBUTES_BYTES_MAX),
    }),
    ...(createdBy !== undefined && { createdBy: checkIdentity(createdBy, 'creator_too_long') }),
    ...(createdAt !== undefined && { createdAt }),
    updatedAt: change.updatedAt ?? now,
  }
}
