import type { AccountId, AvailableMedia, Message, Page } from '@postel/core'
import type {
  ListSignalWireMediaRequest,
  ListSignalWireMessagesRequest,
  SignalWireMediaList,
  SignalWireMessageList,
} from '@postel/server'
import { filtersOf } from '../../wire/page-links.ts'
import { encodeMedia, encodeMessage, messagePath, messagesPath } from './encode.ts'
import { encodePage } from './page.ts'
import { mediaSid, messageSid } from './sid.ts'

const MESSAGE_FILTERS = ['To', 'From', 'Status', 'DateSent', 'DateSent<', 'DateSent>'] as const
const MEDIA_FILTERS = ['DateCreated', 'DateCreated<', 'DateCreated>'] as const

export const encodeMessagePage = (
  page: Page<Message>,
  accountId: AccountId,
  query: ListSignalWireMessagesRequest['query'],
): SignalWireMessageList => {
  const list = { path: messagesPath({ accountId }), filters: filtersOf(query, MESSAGE_FILTERS) }
  const sids = page.items.map(({ id }) => messageSid(id))
  return { ...encodePage(list, query, page, sids), messages: page.items.map(encodeMessage) }
}

export const encodeMediaPage = (
  page: Page<AvailableMedia>,
  parent: Message,
  query: ListSignalWireMediaRequest['query'],
): SignalWireMediaList => {
  const list = { path: `${messagePath(parent)}/Media`, filters: filtersOf(query, MEDIA_FILTERS) }
  const sids = page.items.map(({ id }) => mediaSid(id))
  const media_list = page.items.map((media) => encodeMedia(media, parent))
  return { ...encodePage(list, query, page, sids), media_list }
}
