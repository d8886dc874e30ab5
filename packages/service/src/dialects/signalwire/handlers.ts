import { createSignalWireMessage } from './handlers/createSignalWireMessage.ts'
import { deleteSignalWireMedia } from './handlers/deleteSignalWireMedia.ts'
import { deleteSignalWireMessage } from './handlers/deleteSignalWireMessage.ts'
import { fetchSignalWireMedia } from './handlers/fetchSignalWireMedia.ts'
import { fetchSignalWireMediaContent } from './handlers/fetchSignalWireMediaContent.ts'
import { fetchSignalWireMessage } from './handlers/fetchSignalWireMessage.ts'
import { listSignalWireMedia } from './handlers/listSignalWireMedia.ts'
import { listSignalWireMessages } from './handlers/listSignalWireMessages.ts'
import { updateSignalWireMessage } from './handlers/updateSignalWireMessage.ts'
import type { SignalWirePorts } from './handler.ts'

/** Every operation of this wire, by its operationId. */
export const signalWireHandlers = (ports: SignalWirePorts) => ({
  createSignalWireMessage: createSignalWireMessage(ports),
  deleteSignalWireMedia: deleteSignalWireMedia(ports),
  deleteSignalWireMessage: deleteSignalWireMessage(ports),
  fetchSignalWireMedia: fetchSignalWireMedia(ports),
  fetchSignalWireMediaContent: fetchSignalWireMediaContent(ports),
  fetchSignalWireMessage: fetchSignalWireMessage(ports),
  listSignalWireMedia: listSignalWireMedia(ports),
  listSignalWireMessages: listSignalWireMessages(ports),
  updateSignalWireMessage: updateSignalWireMessage(ports),
})
