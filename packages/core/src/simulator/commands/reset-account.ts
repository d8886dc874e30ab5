import { deleteChatService } from '../../chat/commands/delete-chat-service.ts'
import { enqueueSweeps } from '../../commands/enqueue-sweeps.ts'
import type { AccountId, MessageId } from '../../id.ts'
import { DELIVER_CALLBACKS, SEND_MESSAGE } from '../../job-kinds.ts'
import type { Message } from '../../message.ts'
import type { Rows } from '../../ports/storage.ts'
import type { SimulatorPorts } from '../simulator.ts'

/** So many in one unit, so that no other request waits long for its own. */
const PART_COUNT_MAX = 50

type ResetPorts = Pick<SimulatorPorts, 'storage' | 'clock'>

/** From the newest to the oldest of those that there are when it begins. */
export const resetAccount =
  (ports: ResetPorts) =>
  async (accountId: AccountId): Promise<void> => {
    await deleteMessages(ports, accountId)
    await deleteReplies(ports, accountId)
    await ports.storage.write((rows) => rows.clearMediaCache(accountId))
    await deleteChat(ports, accountId)
  }

const deleteMessages = async (
  { storage, clock }: ResetPorts,
  accountId: AccountId,
): Promise<void> => {
  let last: MessageId | undefined
  for (;;) {
    const part: Message[] = await storage.reads.messages({
      accountId,
      limit: PART_COUNT_MAX,
      ...(last !== undefined && { cursor: { direction: 'after', id: last } }),
    })
    const at = clock.now()
    await storage.write(async (rows) => {
      for (const { id } of part) await deleteWhole(rows, id, at)
    })
    last = part.at(-1)?.id
    if (last === undefined || part.length < PART_COUNT_MAX) return
  }
}

/** Whatever its state: nothing of it is owed to anybody any more. */
const deleteWhole = async (rows: Rows, id: MessageId, at: number): Promise<void> => {
  const message = await rows.messageById(id)
  if (message === null) return
  const media = await rows.mediaOf(id)
  await rows.deleteMessage(id, message.state)
  await rows.dequeue(SEND_MESSAGE, id)
  await rows.dequeue(DELIVER_CALLBACKS, id)
  const sha256s = media.flatMap(({ stored }) => (stored ? [stored.blob.sha256] : []))
  await enqueueSweeps(rows, sha256s, at)
}

const deleteReplies = async ({ storage }: ResetPorts, accountId: AccountId): Promise<void> => {
  const deletePart = () =>
    storage.write((rows) => rows.deleteSavedReplies(accountId, PART_COUNT_MAX))
  while ((await deletePart()) === PART_COUNT_MAX);
}

const deleteChat = async (ports: ResetPorts, accountId: AccountId): Promise<void> => {
  for (;;) {
    const services = await ports.storage.reads.chatServices({ accountId, limit: PART_COUNT_MAX })
    for (const { id } of services) await deleteChatService(ports)({ accountId, serviceId: id })
    if (services.length < PART_COUNT_MAX) return
  }
}
