import { createTwilioMessage } from './handlers/createTwilioMessage.ts'
import { createTwilioMessageFeedback } from './handlers/createTwilioMessageFeedback.ts'
import { deleteTwilioMedia } from './handlers/deleteTwilioMedia.ts'
import { deleteTwilioMessage } from './handlers/deleteTwilioMessage.ts'
import { fetchTwilioMedia } from './handlers/fetchTwilioMedia.ts'
import { fetchTwilioMediaContent } from './handlers/fetchTwilioMediaContent.ts'
import { fetchTwilioMediaXml } from './handlers/fetchTwilioMediaXml.ts'
import { fetchTwilioMessage } from './handlers/fetchTwilioMessage.ts'
import { fetchTwilioMessageXml } from './handlers/fetchTwilioMessageXml.ts'
import { listTwilioMedia } from './handlers/listTwilioMedia.ts'
import { listTwilioMediaXml } from './handlers/listTwilioMediaXml.ts'
import { listTwilioMessages } from './handlers/listTwilioMessages.ts'
import { listTwilioMessagesXml } from './handlers/listTwilioMessagesXml.ts'
import { updateTwilioMessage } from './handlers/updateTwilioMessage.ts'
import type { TwilioPorts } from './handler.ts'

/** Every operation of this wire, by its operationId. */
export const twilioHandlers = (ports: TwilioPorts) => ({
  createTwilioMessage: createTwilioMessage(ports),
  createTwilioMessageFeedback: createTwilioMessageFeedback(ports),
  deleteTwilioMedia: deleteTwilioMedia(ports),
  deleteTwilioMessage: deleteTwilioMessage(ports),
  fetchTwilioMedia: fetchTwilioMedia(ports),
  fetchTwilioMediaContent: fetchTwilioMediaContent(ports),
  fetchTwilioMediaXml: fetchTwilioMediaXml(ports),
  fetchTwilioMessage: fetchTwilioMessage(ports),
  fetchTwilioMessageXml: fetchTwilioMessageXml(ports),
  listTwilioMedia: listTwilioMedia(ports),
  listTwilioMediaXml: listTwilioMediaXml(ports),
  listTwilioMessages: listTwilioMessages(ports),
  listTwilioMessagesXml: listTwilioMessagesXml(ports),
  updateTwilioMessage: updateTwilioMessage(ports),
})
