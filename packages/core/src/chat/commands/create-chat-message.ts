import { newOrderedId } from '../../id.ts'
import type { ChatMediaId } from '../../id.ts'
import type { ChatRows } from '../../ports/chat-storage.ts'
import type { Channel, ChannelPlace } from '../channel.ts'
import { ChatError } from '../chat-error.ts'
import type { ChatMessage } from '../chat-message.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { MESSAGE_ATTRIBUTES_BYTES_MAX, checkAttributes } from '../check-attributes.ts'
import { checkBody } from '../check-body.ts'
import { checkIdentity } from '../identity.ts'
import { requireChannel } from './fetch-channel.ts'
import { requireChatMessage } from './fetch-chat-message.ts'

export interface NewChatMessage {
  author: string | null
  body: string | null
  attributes: string | null
  /** Of the same service, and of no message yet; with it the message is of type media. */
  mediaId: ChatMediaId | null
  /** These three are given by whoever brings in a history; otherwise null. */
  lastUpdatedBy: string | null
  createdAt: number | null
  updatedAt: number | null
}

type Draft = Omit<ChatMessage, 'index'>

export const createChatMessage =
  (ports: Omit<ChatPorts, 'blobs'>) =>
  async (place: ChannelPlace, command: NewChatMessage): Promise<ChatMessage> => {
    const draft = draftOf(ports, command)
    return ports.storage.write(async (rows) => {
      const channel = await requireChannel(rows, place)
      const message = { ...draft, ...idsOf(channel) }
      const index = await rows.insertChatMessage(message)
      if (command.mediaId === null) return { ...message, index }
      await attach(rows, channel, message, command.mediaId, ports.clock.now())
      return requireChatMessage(rows, channel.id, message.id)
    })
  }

/** Before the unit, so that a refused message costs no write. */
const draftOf = (
  { clock, randomBytes }: Omit<ChatPorts, 'blobs'>,
  command: NewChatMessage,
): Omit<Draft, keyof ReturnType<typeof idsOf>> => {
  const createdAt = command.createdAt ?? clock.now()
  const updatedAt = command.updatedAt ?? createdAt
  const { lastUpdatedBy } = command
  return {
    id: newOrderedId(clock, randomBytes),
    author: checkIdentity(command.author, 'author_too_long'),
    body: checkBody(command.body),
    attributes: checkAttributes(command.attributes, MESSAGE_ATTRIBUTES_BYTES_MAX),
    media: null,
    lastUpdatedBy: lastUpdatedBy && checkIdentity(lastUpdatedBy, 'editor_too_long'),
    // A history may bring in a message that was edited where it came from.
    wasEdited: updatedAt !== createdAt,
    createdAt,
    updatedAt,
  }
}

const idsOf = ({ id, serviceId, accountId }: Channel) => ({ channelId: id, serviceId, accountId })

const attach = async (
  rows: Pick<ChatRows, 'attachChatMedia' | 'chatMedia'>,
  place: Channel,
  message: Draft,
  id: ChatMediaId,
  at: number,
): Promise<void> => {
  if (await rows.attachChatMedia(place, id, message.id, at)) return
  if (await rows.chatMedia(place, id)) {
    throw new ChatError('attachment_taken', 'The media belong to another message already')
  }
  throw new ChatError('attachment_not_found', `No media ${id} in this chat service`)
}
