import { createTwilioMessage } from './handlers/createTwilioMessage.ts'
import { fetchTwilioMedia } from './handlers/fetchTwilioMedia.ts'
import { fetchTwilioMediaContent } from './handlers/fetchTwilioMediaContent.ts'
import { fetchTwilioMessage } from './handlers/fetchTwilioMessage.ts'
import type { TwilioPorts } from './handler.ts'
import { listTwilioMedia } from './handlers/listTwilioMedia.ts'
import { listTwilioMessages } from './handlers/listTwilioMessages.ts'

/** Every operation of this wire, by its operationId. */
export const twilioHandlers = (ports: TwilioPorts) => ({
  createTwilioMessage: createTwilioMessage(ports),
  fetchTwilioMedia: fetchTwilioMedia(ports),
  fetchTwilioMediaContent: fetchTwilioMediaContent(ports),
  fetchTwilioMessage: fetchTwilioMessage(ports),
  listTwilioMedia: listTwilioMedia(ports),
  listTwilioMessages: listTwilioMessages(ports),
})
