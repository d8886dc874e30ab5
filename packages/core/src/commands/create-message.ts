import { newMessageId, newRandomId } from '../id.ts'
import type { MediaId } from '../id.ts'
import { SEND_MESSAGE } from '../job-kinds.ts'
import type { Media, Message } from '../message.ts'
import type { CreateMessage } from '../messaging.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import { countSegments } from '../segments.ts'
import { checkCreateMessage } from './check-create-message.ts'
import type { CheckedMessage } from './check-create-message.ts'

type CreatePorts = Pick<MessagingPorts, 'storage' | 'clock' | 'randomBytes' | 'carrier'>

/**
 * Answers once message, media and job are durable together; nothing has been fetched or sent by
 * then.
 */
export const createMessage =
  (ports: CreatePorts) =>
  async (command: CreateMessage): Promise<Message> => {
    const checked = checkCreateMessage(command, ports.carrier)
    const message = newMessage(ports, checked)
    const media = checked.mediaUrls.map((url, position) => newMedia(ports, message, url, position))
    // Media are fetched at once; a text waits one step, so that its sender can see it queued.
    const runAt = message.createdAt + (media.length > 0 ? 0 : ports.carrier.stepMs)
    await ports.storage.write(async (rows) => {
      await rows.insertMessage(message, media)
      await rows.enqueue({ kind: SEND_MESSAGE, key: message.id, runAt })
    })
    return message
  }

const newMessage = (ports: CreatePorts, command: CheckedMessage): Message => {
  const now = ports.clock.now()
  const multimedia = command.multimedia || command.mediaUrls.length > 0
  const body = command.body ?? ''
  return {
    id: newMessageId({ now: () => now }, ports.randomBytes),
    accountId: command.accountId,
    kind: multimedia ? 'multimedia' : 'text',
    direction: 'outbound',
    state: 'queued',
    from: command.from,
    to: command.to,
    body,
    segmentCount: multimedia ? 1 : countSegments(body),
    mediaCount: command.mediaUrls.length,
    messagingServiceId: null,
    wire: command.wire,
    statusCallbackUrl: command.statusCallbackUrl,
    validitySeconds: command.validitySeconds,
    failure: null,
    createdAt: now,
    updatedAt: now,
    sentAt: null,
  }
}

const newMedia = (
  ports: CreatePorts,
  message: Message,
  sourceUrl: string,
  position: number,
): Media => ({
  id: newRandomId<MediaId>(ports.randomBytes),
  messageId: message.id,
  accountId: message.accountId,
  position,
  sourceUrl,
  stored: null,
  createdAt: message.createdAt,
  updatedAt: message.createdAt,
})
