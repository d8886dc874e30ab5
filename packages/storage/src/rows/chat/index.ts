import type { ChatReads, ChatRows } from '@postel/core'
import type { Connection } from '../../connection.ts'
import type { On } from '../../methods.ts'
import { removing, type Unit } from '../unit.ts'
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

export const chatReads: On<Connection, ChatReads> = {
  chatService: findChatService,
  chatServices: listChatServices,
  channel: findChannel,
  channels: listChannels,
  chatMessage: findChatMessage,
  chatMessages: listChatMessages,
  chatMedia: findChatMedia,
  chatMediaById: findChatMediaById,
}

export const chatRows: On<Unit, ChatRows> = {
  ...chatReads,
  insertChatService,
  updateChatService,
  deleteChatService,
  insertChannel,
  updateChannel,
  deleteChannel,
  insertChatMessage,
  updateChatMessage: removing(updateChatMessage),
  deleteChatMessage: removing(deleteChatMessage),
  insertChatMedia,
  attachChatMedia,
  deleteUnattachedChatMedia: removing(deleteUnattachedChatMedia),
  clearChannel: removing(clearChannel),
  channelToClear,
  clearChatService: removing(clearChatService),
}
