import type { AccountId, AvailableMedia, Message, Page } from '@postel/core'
import type {
  ListTwilioMediaRequest,
  ListTwilioMessagesRequest,
  TwilioMediaList,
  TwilioMessageList,
} from '@postel/server'
import { filtersOf, type PageRequest } from '../../wire/page-links.ts'
import { encodeMedia, encodeMessage, messagePath, messagesPath, type Extension } from './encode.ts'
import { encodePage } from './page.ts'
import { mediaSid, messageSid } from './sid.ts'

const MESSAGE_FILTERS = ['To', 'From', 'DateSent', 'DateSent<', 'DateSent>'] as const
const MEDIA_FILTERS = ['DateCreated', 'DateCreated<', 'DateCreated>'] as const

export const encodeMessagePage = (
  page: Page<Message>,
  accountId: AccountId,
  query: ListTwilioMessagesRequest['query'],
  extension: Extension = '.json',
): TwilioMessageList => {
  const path = messagesPath({ accountId }) + extension
  const request = pageRequest(path, query, MESSAGE_FILTERS)
  const messages = page.items.map((message) => encodeMessage(message, extension))
  return { ...encodePage(request, page, page.items.map(messageSid)), messages }
}

export const encodeMediaPage = (
  page: Page<AvailableMedia>,
  parent: Message,
  query: ListTwilioMediaRequest['query'],
  extension: Extension = '.json',
): TwilioMediaList => {
  const path = `${messagePath(parent)}/Media${extension}`
  const request = pageRequest(path, query, MEDIA_FILTERS)
  const sids = page.items.map(({ id }) => mediaSid(id))
  const media_list = page.items.map((media) => encodeMedia(media, parent, extension))
  return { ...encodePage(request, page, sids), media_list }
}

interface PageQuery {
  Page: number
  PageSize: number
  PageToken?: string
}

const pageRequest = <Name extends string>(
  path: string,
  query: PageQuery & Partial<Record<Name, string>>,
  filters: readonly Name[],
): PageRequest => ({
  path,
  filters: filtersOf(query, filters),
  page: query.Page,
  pageSize: query.PageSize,
  pageToken: query.PageToken,
})
