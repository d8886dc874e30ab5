import { newMessageId, newRandomId } from '../id.ts'
import type { MediaId } from '../id.ts'
import type { Direction, Media, Message, MessageState } from '../message.ts'
import type { CreateMessage } from '../messaging.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { Rows } from '../ports/storage.ts'
import { countSegments } from '../segments.ts'
import { answerOnce, savedAnswer } from './answer-once.ts'
import { checkCreateMessage } from './check-create-message.ts'
import type { CheckedMessage } from './check-create-message.ts'
import { checkSender } from './check-sender.ts'
import { sendMessageJob } from './send-message-job.ts'

type PreparePorts = Pick<MessagingPorts, 'storage' | 'clock' | 'randomBytes' | 'carrier'>

type CreatePorts = PreparePorts & Pick<MessagingPorts, 'fingerprints'>

/**
 * Answers once message, media, job and the answer itself are durable together; nothing has been
 * fetched or sent by then. A request that is asked again with its idempotency key is not looked at
 * any further: what was accepted once stays so.
 */
export const createMessage =
  (ports: CreatePorts) =>
  async (command: CreateMessage): Promise<Message> => {
    const now = ports.clock.now()
    const answered = await savedAnswer(ports.storage.reads, ports.fingerprints, command, now)
    if (answered) return answered
    const { message, insert } = await prepareMessage(ports, command, 'outbound')
    return ports.storage.write(async (rows) => {
      const earlier = await answerOnce(rows, ports.fingerprints, command, message)
      if (earlier) return earlier
      await insert(rows)
      return message
    })
  }

export interface PreparedMessage {
  message: Message
  /** For the unit that creates it: the message, its media and its job. */
  insert(rows: Rows): Promise<void>
}

/** Checks all that can be checked before; nothing is written yet. Throws as `createMessage` does. */
export const prepareMessage = async (
  ports: PreparePorts,
  command: CreateMessage,
  direction: Direction,
): Promise<PreparedMessage> => {
  const checked = checkCreateMessage(command, ports.carrier, ports.clock.now())
  await checkSender(ports.storage.reads, checked, ports.carrier)
  const message = { ...newMessage(ports, checked), direction }
  const media = checked.mediaUrls.map((url, position) => newMedia(ports, message, url, position))
  // Media are fetched as soon as the message is queued; without any there is nothing to do before.
  const isFetching = message.state === 'queued' && media.length > 0
  const runAt = isFetching ? message.createdAt : message.dueAt
  const insert = async (rows: Rows): Promise<void> => {
    await rows.insertMessage(message, media)
    await rows.enqueue(sendMessageJob(message, runAt, checked.mediaUrls))
  }
  return { message, insert }
}

const newMessage = (ports: PreparePorts, command: CheckedMessage): Omit<Message, 'direction'> => {
  const now = ports.clock.now()
  const multimedia = command.multimedia || command.mediaUrls.length > 0
  const body = command.body ?? ''
  const state = initialState(command)
  return {
    id: newMessageId({ now: () => now }, ports.randomBytes),
    accountId: command.accountId,
    kind: multimedia ? 'multimedia' : 'text',
    state,
    initialState: state,
    from: command.from,
    to: command.to,
    body,
    segmentCount: multimedia ? 1 : countSegments(body),
    mediaCount: command.mediaUrls.length,
    messagingServiceId: command.messagingServiceId,
    wire: command.wire,
    statusCallbackUrl: command.statusCallbackUrl,
    // One step, so that its sender can see the state that it was created in.
    dueAt: command.sendAt ?? now + ports.carrier.stepMs,
    expiresAt: (command.sendAt ?? now) + command.validitySeconds * 1000,
    carrierReference: null,
    failure: null,
    createdAt: now,
    updatedAt: now,
    sentAt: null,
  }
}

const initialState = ({ sendAt, from }: CheckedMessage): MessageState => {
  if (sendAt !== null) return 'scheduled'
  return from === null ? 'accepted' : 'queued'
}

const newMedia = (
  ports: PreparePorts,
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
