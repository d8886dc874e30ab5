import type { Channel, ChatMedia as Media, ChatMessage as Message } from '@postel/core'
import type { ChatChannel, ChatMedia, ChatMessage, ChatMessageMedia } from '@postel/server'
import { isoSeconds } from './dates.ts'
import { accountSid, channelSid, mediaSid, messageSid, serviceSid } from './sid.ts'

type InService = Pick<Channel, 'serviceId'>
type InChannel = Pick<Message, 'serviceId' | 'channelId'>

/** Absolute, like all URLs of this wire but those of files. */
export const serviceUrl = (base: string, { serviceId }: InService): string =>
  `${base}/v2/Services/${serviceSid(serviceId)}`

export const channelsUrl = (base: string, place: InService): string =>
  `${serviceUrl(base, place)}/Channels`

/** By its Sid, whichever way it was asked for. */
export const channelUrl = (base: string, { serviceId, channelId }: InChannel): string =>
  `${channelsUrl(base, { serviceId })}/${channelSid(channelId)}`

export const messagesUrl = (base: string, place: InChannel): string =>
  `${channelUrl(base, place)}/Messages`

export const encodeChannel = (channel: Channel, base: string): ChatChannel => {
  const { id, serviceId, lastMessageId } = channel
  const place = { serviceId, channelId: id }
  const url = channelUrl(base, place)
  const messages = messagesUrl(base, place)
  return {
    account_sid: accountSid(channel.accountId),
    attributes: channel.attributes,
    created_by: channel.createdBy,
    date_created: isoSeconds(channel.createdAt),
    date_updated: isoSeconds(channel.updatedAt),
    friendly_name: channel.friendlyName,
    links: {
      invites: `${url}/Invites`,
      last_message: lastMessageId && `${messages}/${messageSid(lastMessageId)}`,
      members: `${url}/Members`,
      messages,
      webhooks: `${url}/Webhooks`,
    },
    members_count: 0,
    messages_count: channel.messageCount,
    service_sid: serviceSid(serviceId),
    sid: channelSid(id),
    type: channel.type,
    unique_name: channel.uniqueName,
    url,
  }
}

export const encodeMessage = (message: Message, base: string): ChatMessage => {
  const { id, media } = message
  const channel = channelSid(message.channelId)
  const fields = {
    account_sid: accountSid(message.accountId),
    attributes: message.attributes,
    body: message.body,
    channel_sid: channel,
    date_created: isoSeconds(message.createdAt),
    date_updated: isoSeconds(message.updatedAt),
    from: message.author,
    index: message.index,
    last_updated_by: message.lastUpdatedBy,
    service_sid: serviceSid(message.serviceId),
    sid: messageSid(id),
    to: channel,
    url: `${messagesUrl(base, message)}/${messageSid(id)}`,
    was_edited: message.wasEdited,
  }
  return media === null
    ? { ...fields, media: null, type: 'text' }
    : { ...fields, media: encodeMessageMedia(media), type: 'media' }
}

const encodeMessageMedia = ({ id, filename, stored }: Media): ChatMessageMedia => ({
  content_type: stored.contentType,
  filename,
  sid: mediaSid(id),
  size: stored.blob.sizeBytes,
})

/** Relative; the bytes are below it. */
export const mediaPath = ({ serviceId, id }: Pick<Media, 'serviceId' | 'id'>): string =>
  `/v1/Services/${serviceSid(serviceId)}/Media/${mediaSid(id)}`

/** Only answers that are asked for later have the URL for those without credentials. */
export const encodeMedia = (media: Media, temporaryUrl?: string): ChatMedia => {
  const path = mediaPath(media)
  const { attachedTo, stored } = media
  return {
    author: 'system',
    category: 'media',
    channel_sid: attachedTo && channelSid(attachedTo.channelId),
    content_type: stored.contentType,
    date_created: isoSeconds(media.createdAt),
    date_updated: isoSeconds(media.updatedAt),
    date_upload_updated: isoSeconds(media.createdAt),
    filename: media.filename,
    is_multipart_upstream: false,
    links: {
      content: `${path}/Content`,
      ...(temporaryUrl !== undefined && { content_direct_temporary: temporaryUrl }),
    },
    message_sid: attachedTo && messageSid(attachedTo.messageId),
    service_sid: serviceSid(media.serviceId),
    sid: mediaSid(media.id),
    size: stored.blob.sizeBytes,
    url: path,
  }
}
