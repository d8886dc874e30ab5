import { createChatChannel } from './handlers/createChatChannel.ts'
import { createChatMedia } from './handlers/createChatMedia.ts'
import { createChatMessage } from './handlers/createChatMessage.ts'
import { createChatService } from './handlers/createChatService.ts'
import { deleteChatChannel } from './handlers/deleteChatChannel.ts'
import { deleteChatMessage } from './handlers/deleteChatMessage.ts'
import { deleteChatService } from './handlers/deleteChatService.ts'
import { fetchChatChannel } from './handlers/fetchChatChannel.ts'
import { fetchChatMedia } from './handlers/fetchChatMedia.ts'
import { fetchChatMediaContent } from './handlers/fetchChatMediaContent.ts'
import { fetchChatMessage } from './handlers/fetchChatMessage.ts'
import { fetchChatService } from './handlers/fetchChatService.ts'
import { listChatChannels } from './handlers/listChatChannels.ts'
import { listChatMessages } from './handlers/listChatMessages.ts'
import { listChatServices } from './handlers/listChatServices.ts'
import { updateChatChannel } from './handlers/updateChatChannel.ts'
import { updateChatMessage } from './handlers/updateChatMessage.ts'
import { updateChatService } from './handlers/updateChatService.ts'
import type { ChatWirePorts } from './handler.ts'

/** Every operation of this wire, by its operationId. */
export const chatHandlers = (ports: ChatWirePorts) => ({
  createChatChannel: createChatChannel(ports),
  createChatMedia: createChatMedia(ports),
  createChatMessage: createChatMessage(ports),
  createChatService: createChatService(ports),
  deleteChatChannel: deleteChatChannel(ports),
  deleteChatMessage: deleteChatMessage(ports),
  deleteChatService: deleteChatService(ports),
  fetchChatChannel: fetchChatChannel(ports),
  fetchChatMedia: fetchChatMedia(ports),
  fetchChatMediaContent: fetchChatMediaContent(ports),
  fetchChatMessage: fetchChatMessage(ports),
  fetchChatService: fetchChatService(ports),
  listChatChannels: listChatChannels(ports),
  listChatMessages: listChatMessages(ports),
  listChatServices: listChatServices(ports),
  updateChatChannel: updateChatChannel(ports),
  updateChatMessage: updateChatMessage(ports),
  updateChatService: updateChatService(ports),
})
