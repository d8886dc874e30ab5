import type {
  AccountId,
  Channel,
  ChannelId,
  ChatMedia,
  ChatMediaId,
  ChatMessage,
  ChatMessageId,
  ChatService,
  ChatServiceId,
} from '@postel/core'
import { schemas } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { encodeChannel, encodeMedia, encodeMessage } from './encode.ts'
import { encodeService } from './encode-service.ts'

const BASE = 'https://chat.example.com'
const NOON = Date.UTC(2026, 10, 21, 12, 0, 0, 999)
const times = { createdAt: NOON, updatedAt: NOON }
const ids = {
  accountId: 'a'.repeat(32) as AccountId,
  serviceId: 'b'.repeat(32) as ChatServiceId,
  channelId: 'c'.repeat(32) as ChannelId,
}
const messageId = 'd'.repeat(32) as ChatMessageId

const media: ChatMedia = {
  ...times,
  id: 'e'.repeat(32) as ChatMediaId,
  serviceId: ids.serviceId,
  accountId: ids.accountId,
  attachedTo: { channelId: ids.channelId, messageId },
  author: 'system',
  filename: null,
  stored: {
    contentType: 'text/plain; charset=latin1',
    blob: { sha256: 'f'.repeat(64), sizeBytes: 4_294_967_297, chunkSha256: [] },
  },
}

const message: ChatMessage = {
  ...times,
  ...ids,
  id: messageId,
  index: 3,
  author: 'ada',
  body: '',
  attributes: '{}',
  media: null,
  lastUpdatedBy: null,
  wasEdited: false,
}

const channel: Channel = {
  ...times,
  id: ids.channelId,
  serviceId: ids.serviceId,
  accountId: ids.accountId,
  friendlyName: null,
  uniqueName: 'front-desk',
  attributes: '{}',
  type: 'public',
  createdBy: 'system',
  messageCount: 4,
  lastMessageId: messageId,
}

const service: ChatService = {
  ...times,
  id: ids.serviceId,
  accountId: ids.accountId,
  friendlyName: 'Hotel',
  settings: {},
}

describe('what is encoded', () => {
  it.each([
    ['a text', schemas.ChatMessage, encodeMessage(message, BASE)],
    ['a message with a file', schemas.ChatMessage, encodeMessage({ ...message, media }, BASE)],
    ['a channel', schemas.ChatChannel, encodeChannel(channel, BASE)],
    [
      'an empty channel',
      schemas.ChatChannel,
      encodeChannel({ ...channel, lastMessageId: null }, BASE),
    ],
    ['a service', schemas.ChatService, encodeService(service, BASE)],
    ['a file', schemas.ChatMedia, encodeMedia(media)],
    ['a file with a link', schemas.ChatMedia, encodeMedia(media, `${BASE}/v1/x?signature=y`)],
  ])('is as the contract has it: %s', (_, schema, encoded) => {
    expect(schema.safeParse(encoded).error).toBeUndefined()
  })

  it('names a channel by its Sid, and its last message', () => {
    const url = `${BASE}/v2/Services/IS${ids.serviceId}/Channels/CH${ids.channelId}`
    expect(encodeChannel(channel, BASE)).toMatchObject({
      url,
      messages_count: 4,
      links: { messages: `${url}/Messages`, last_message: `${url}/Messages/IM${messageId}` },
    })
  })

  it('has times in whole seconds, and sizes beyond 32 bits', () => {
    const { date_created, media: file } = encodeMessage({ ...message, media }, BASE)
    expect(date_created).toBe('2026-11-21T12:00:00Z')
    expect(file).toMatchObject({ size: 4_294_967_297, filename: null })
  })

  it('tells settings again, and a text that was emptied as none', () => {
    const settings = {
      'Limits.ChannelMembers': 7,
      'Media.CompatibilityMessage': '',
      'Notifications.NewMessage.Template': 'News',
      ReadStatusEnabled: false,
      WebhookFilters: ['onMessageSent'],
      WebhookMethod: 'GET',
    }
    expect(encodeService({ ...service, settings }, BASE)).toMatchObject({
      limits: { channel_members: 7, user_channels: 250 },
      media: { compatibility_message: null },
      notifications: { new_message: { template: 'News', sound: null } },
      read_status_enabled: false,
      webhook_filters: ['onMessageSent'],
      webhook_method: 'GET',
    })
  })
})
