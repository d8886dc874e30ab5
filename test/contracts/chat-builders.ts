import type { ApiToken, Channel, ChatMedia, ChatMessage, ChatService } from '@postel/core'
import type { ChatServicePlace } from '@postel/core'
import { NOON, idOf, storedOf } from './builders.ts'

export const apiTokenOf = (number: number, change: Partial<ApiToken> = {}): ApiToken => ({
  id: idOf(number),
  accountId: idOf(1),
  secretHash: new Uint8Array(32).fill(number),
  scopes: ['messaging'],
  createdAt: NOON,
  revokedAt: null,
  ...change,
})

/** The service with the second number, asked for by the account with the first. */
export const placeIn = (accountId: number, serviceId: number): ChatServicePlace => ({
  accountId: idOf(accountId),
  serviceId: idOf(serviceId),
})

export const chatServiceOf = (number: number, change: Partial<ChatService> = {}): ChatService => ({
  id: idOf(number),
  accountId: idOf(1),
  friendlyName: 'Hotel',
  settings: {},
  createdAt: NOON,
  updatedAt: NOON,
  ...change,
})

/** Of the service numbered 1. */
export const channelOf = (number: number, change: Partial<Channel> = {}): Channel => ({
  id: idOf(number),
  serviceId: idOf(1),
  accountId: idOf(1),
  friendlyName: null,
  uniqueName: null,
  attributes: '{}',
  type: 'public',
  createdBy: 'system',
  messageCount: 0,
  lastMessageId: null,
  createdAt: NOON,
  updatedAt: NOON,
  ...change,
})

/** In the channel numbered 1 of the service numbered 1. */
export const chatMessageOf = (
  number: number,
  change: Partial<ChatMessage> = {},
): Omit<ChatMessage, 'index'> => ({
  id: idOf(number),
  channelId: idOf(1),
  serviceId: idOf(1),
  accountId: idOf(1),
  author: 'system',
  body: 'Hello',
  attributes: '{}',
  media: null,
  lastUpdatedBy: null,
  wasEdited: false,
  createdAt: NOON,
  updatedAt: NOON,
  ...change,
})

/** Of the service numbered 1. */
export const chatMediaOf = (number: number, change: Partial<ChatMedia> = {}): ChatMedia => ({
  id: idOf(number),
  serviceId: idOf(1),
  accountId: idOf(1),
  attachedTo: null,
  author: 'system',
  filename: 'hello.png',
  stored: storedOf(`chat ${number}`),
  createdAt: NOON,
  updatedAt: NOON,
  ...change,
})
