import { newOrderedId } from '../../id.ts'
import type { Channel, ChannelType, ChatServicePlace } from '../channel.ts'
import { ChatError } from '../chat-error.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { CHANNEL_ATTRIBUTES_BYTES_MAX, checkAttributes } from '../check-attributes.ts'
import { checkFriendlyName } from '../check-friendly-name.ts'
import { checkUniqueName } from '../check-unique-name.ts'
import { checkIdentity } from '../identity.ts'
import { requireChatService } from './fetch-chat-service.ts'

export interface NewChannel {
  friendlyName: string | null
  uniqueName: string | null
  attributes: string | null
  type: ChannelType
  createdBy: string | null
  /** Given by whoever brings in a history; otherwise null. */
  createdAt: number | null
  updatedAt: number | null
}

export const createChannel =
  (ports: Omit<ChatPorts, 'blobs'>) =>
  async (place: ChatServicePlace, command: NewChannel): Promise<Channel> => {
    const channel = newChannel(ports, place, command)
    return ports.storage.write(async (rows) => {
      await requireChatService(rows, place)
      if (!(await rows.insertChannel(channel))) throw uniqueNameTaken()
      return channel
    })
  }

const newChannel = (
  { clock, randomBytes }: Omit<ChatPorts, 'blobs'>,
  { accountId, serviceId }: ChatServicePlace,
  command: NewChannel,
): Channel => {
  const { friendlyName, uniqueName } = command
  const createdAt = command.createdAt ?? clock.now()
  return {
    id: newOrderedId(clock, randomBytes),
    serviceId,
    accountId,
    friendlyName: friendlyName === null ? null : checkFriendlyName(friendlyName),
    uniqueName: uniqueName === null ? null : checkUniqueName(uniqueName),
    attributes: checkAttributes(command.attributes, CHANNEL_ATTRIBUTES_BYTES_MAX),
    type: command.type,
    createdBy: checkIdentity(command.createdBy, 'creator_too_long'),
    messageCount: 0,
    lastMessageId: null,
    createdAt,
    updatedAt: command.updatedAt ?? createdAt,
  }
}

export const uniqueNameTaken = (): ChatError =>
  new ChatError('unique_name_taken', 'Another channel of the service has this unique name')
