import type {
  Channel,
  ChannelId,
  ChatMessage,
  ChatService,
  ChatServiceId,
  Page,
} from '@postel/core'
import type {
  ChatChannelList,
  ChatMessageList,
  ChatServiceList,
  ListChatChannelsRequest,
  ListChatMessagesRequest,
  ListChatServicesRequest,
} from '@postel/server'
import type { PageRequest } from '../../wire/page-links.ts'
import { channelsUrl, encodeChannel, encodeMessage, messagesUrl } from './encode.ts'
import { encodeService } from './encode-service.ts'
import { encodeMeta } from './page.ts'
import { channelSid, serviceSid } from './sid.ts'

export const encodeServicePage = (
  page: Page<ChatService>,
  base: string,
  query: ListChatServicesRequest['query'],
): ChatServiceList => {
  const request = pageRequest(`${base}/v2/Services`, query, [])
  const sids = page.items.map(({ id }) => serviceSid(id))
  return {
    meta: encodeMeta('services', request, page, sids),
    services: page.items.map((service) => encodeService(service, base)),
  }
}

/** Links repeat a filter only where the request had it. */
export const encodeChannelPage = (
  page: Page<Channel>,
  base: string,
  serviceId: ChatServiceId,
  query: ListChatChannelsRequest['query'],
  isTypeGiven: boolean,
): ChatChannelList => {
  const filters = isTypeGiven ? query.Type.map((type) => ['Type', type] as const) : []
  const request = pageRequest(channelsUrl(base, { serviceId }), query, filters)
  const sids = page.items.map(({ id }) => channelSid(id))
  return {
    channels: page.items.map((channel) => encodeChannel(channel, base)),
    meta: encodeMeta('channels', request, page, sids),
  }
}

export const encodeMessagePage = (
  page: Page<ChatMessage>,
  base: string,
  place: { serviceId: ChatServiceId; channelId: ChannelId },
  query: ListChatMessagesRequest['query'],
  isOrderGiven: boolean,
): ChatMessageList => {
  const filters = isOrderGiven ? [['Order', query.Order] as const] : []
  const request = pageRequest(messagesUrl(base, place), query, filters)
  const indexes = page.items.map(({ index }) => String(index))
  return {
    messages: page.items.map((message) => encodeMessage(message, base)),
    meta: encodeMeta('messages', request, page, indexes),
  }
}

const pageRequest = (
  path: string,
  query: ListChatServicesRequest['query'],
  filters: PageRequest['filters'],
): PageRequest => ({
  path,
  filters,
  page: query.Page,
  pageSize: query.PageSize,
  pageToken: query.PageToken,
})
