import type { ChatReads, ChatRows } from '@postel/core'
import type { Connection, Transaction } from '../../connection.ts'
import { listChannels } from './channel-list.ts'
import { deleteChannel, findChannel, insertChannel, updateChannel } from './channels.ts'
import { channelToClear, clearChannel, clearChatService } from './clear.ts'
import { attachChatMedia, deleteUnattachedChatMedia, findChatMedia } from './media.ts'
import { findChatMediaById, insertChatMedia } from './media.ts'
import { listChatMessages } from './message-list.ts'
import { findChatMessage, insertChatMessage, updateChatMessage } from './messages.ts'
import { deleteChatMessage } from './remove-messages.ts'
import { deleteChatService, findChatService, insertChatService } from './services.ts'
import { listChatServices, updateChatService } from './services.ts'

export const chatReadsOn = (connection: Connection): ChatReads => ({
  chatService: (accountId, id) => findChatService(connection, accountId, id),
  chatServices: (query) => listChatServices(connection, query),
  channel: (place) => findChannel(connection, place),
  channels: (query) => listChannels(connection, query),
  chatMessage: (channelId, id) => findChatMessage(connection, channelId, id),
  chatMessages: (query) => listChatMessages(connection, query),
  chatMedia: (place, id) => findChatMedia(connection, place, id),
  chatMediaById: (id) => findChatMediaById(connection, id),
})

/** `removed` is called after the commit of a unit that took content away. */
export const chatRowsOn = (transaction: Transaction, removed: () => void): ChatRows => ({
  ...chatReadsOn(transaction),
  insertChatService: (service) => insertChatService(transaction, service),
  updateChatService: (service) => updateChatService(transaction, service),
  deleteChatService: (accountId, id, at) => deleteChatService(transaction, accountId, id, at),
  insertChannel: (channel) => insertChannel(transaction, channel),
  updateChannel: (channel) => updateChannel(transaction, channel),
  deleteChannel: (id, at) => deleteChannel(transaction, id, at),
  insertChatMessage: (message) => insertChatMessage(transaction, message),
  updateChatMessage: (message) => {
    transaction.afterCommit(removed)
    return updateChatMessage(transaction, message)
  },
  deleteChatMessage: (channelId, id) => {
    transaction.afterCommit(removed)
    return deleteChatMessage(transaction, channelId, id)
  },
  insertChatMedia: (media) => insertChatMedia(transaction, media),
  attachChatMedia: (place, id, messageId, at) =>
    attachChatMedia(transaction, place, id, messageId, at),
  deleteUnattachedChatMedia: (before, limit) => {
    transaction.afterCommit(removed)
    return deleteUnattachedChatMedia(transaction, before, limit)
  },
  clearChannel: (id, limit) => {
    transaction.afterCommit(removed)
    return clearChannel(transaction, id, limit)
  },
  channelToClear: (serviceId) => channelToClear(transaction, serviceId),
  clearChatService: (id, limit) => {
    transaction.afterCommit(removed)
    return clearChatService(transaction, id, limit)
  },
})
