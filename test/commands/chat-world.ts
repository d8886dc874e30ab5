import type { Channel, ChannelPlace, ChatMediaUpload, ChatServicePlace } from '@postel/core'
import type { ChatService, NewChannel, NewChatMessage } from '@postel/core'
import { idOf } from '../contracts/builders.ts'
import type { World } from './world.ts'

export const ACCOUNT = { accountId: idOf<ChatServicePlace['accountId']>(1) }

export const placeOf = ({ accountId, id }: ChatService): ChatServicePlace => ({
  accountId,
  serviceId: id,
})

export const channelPlaceOf = ({ accountId, serviceId, id }: Channel): ChannelPlace => ({
  accountId,
  serviceId,
  channel: { id },
})

export const newChannel = (change: Partial<NewChannel> = {}): NewChannel => ({
  friendlyName: null,
  uniqueName: null,
  attributes: null,
  type: 'public',
  createdBy: null,
  createdAt: null,
  updatedAt: null,
  ...change,
})

export const newMessage = (change: Partial<NewChatMessage> = {}): NewChatMessage => ({
  author: null,
  body: null,
  attributes: null,
  mediaId: null,
  lastUpdatedBy: null,
  createdAt: null,
  updatedAt: null,
  ...change,
})

export const uploadOf = (text: string, change: Partial<ChatMediaUpload> = {}): ChatMediaUpload => ({
  contentType: 'image/png',
  filename: null,
  author: null,
  content: (async function* () {
    yield Buffer.from(text)
  })(),
  ...change,
})

export const makeService = async ({ chat }: World): Promise<ChatServicePlace> =>
  placeOf(await chat.createService({ ...ACCOUNT, friendlyName: 'Hotel' }))

export const makeChannel = async (
  { chat }: World,
  place: ChatServicePlace,
  change: Partial<NewChannel> = {},
): Promise<ChannelPlace> => channelPlaceOf(await chat.createChannel(place, newChannel(change)))
