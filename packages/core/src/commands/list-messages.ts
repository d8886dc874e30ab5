import type { Message } from '../message.ts'
import type { Page } from '../messaging.ts'
import type { MessagingPorts } from '../messaging-ports.ts'
import type { MessageQuery } from '../ports/storage.ts'
import { readPage } from './read-page.ts'

/** Newest first. */
export const listMessages =
  ({ storage }: Pick<MessagingPorts, 'storage'>) =>
  (query: MessageQuery): Promise<Page<Message>> =>
    readPage(
      query,
      (part) => storage.reads.messages(part),
      ({ id }) => id,
    )
