import type { ChatMessageId } from '../../id.ts'
import type { ChannelPlace } from '../channel.ts'
import { ChatError } from '../chat-error.ts'
import type { ChatMessage } from '../chat-message.ts'
import type { ChatPorts } from '../chat-ports.ts'
import { MESSAGE_ATTRIBUTES_BYTES_MAX, checkAttributes } from '../check-attributes.ts'
import { checkBody } from '../check-body.ts'
import { checkIdentity } from '../identity.ts'
import { isEmptyChange } from '../is-empty-change.ts'
import { requireChannel } from './fetch-channel.ts'
import { chatMessageNotFound, requireChatMessage } from './fetch-chat-message.ts'

/** What is not given stays. */
export interface ChatMessageChange {
  author?: string
  /** Throws `body_fixed` for a message with media. */
  body?: string
  attributes?: string
  /** The system, if not given. */
  lastUpdatedBy?: string
  createdAt?: number
  /** The time of the change, if not given. */
  updatedAt?: number
}

/** Any change counts as an edit, but a change of nothing, which changes nothing. */
export const updateChatMessage =
  ({ storage, clock }: Pick<ChatPorts, 'storage' | 'clock'>) =>
  (place: ChannelPlace, id: ChatMessageId, change: ChatMessageChange): Promise<ChatMessage> =>
    storage.write(async (rows) => {
      const channel = await requireChannel(rows, place)
      const message = await requireChatMessage(rows, channel.id, id)
      if (isEmptyChange(change)) return message
      if (change.body !== undefined && message.media) {
        throw new ChatError('body_fixed', 'The body of a message with media cannot be changed')
      }
      const updated = { ...message, ...checked(change, clock.now()) }
      if (!(await rows.updateChatMessage(updated))) throw chatMessageNotFound(id)
      return updated
    })

const checked = (change: ChatMessageChange, now: number): Partial<ChatMessage> => {
  const { author, body, attributes, lastUpdatedBy, createdAt } = change
  return {
    ...(author !== undefined && { author: checkIdentity(author, 'author_too_long') }),
    ...(body !== undefined && { body: checkBody(body) }),
    ...(attributes !== undefined && {
      attributes: checkAttributes(attributes, MESSAGE_ATTRIBUTES_BYTES_MAX),
    }),
    ...(createdAt !== undefined && { createdAt }),
    lastUpdatedBy: checkIdentity(lastUpdatedBy ?? null, 'editor_too_long'),
    wasEdited: true,
    updatedAt: change.updatedAt ?? now,
  }
}
