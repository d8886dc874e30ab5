import type { ExampleRequest } from './example-requests.ts'

const SERVICES = '/v2/Services'
const IN_SERVICE = 'Services/IS4a6b8c0d2e4f60718293a4b5c6d7e8f9'
const SERVICE = `/v2/${IN_SERVICE}`
const CHANNELS = `${SERVICE}/Channels`
const CHANNEL = `${CHANNELS}/CH019aa5e0b1c2737ea4b5c6d7e8f90a1b`
const MESSAGES = `${CHANNEL}/Messages`
const MESSAGE = `${MESSAGES}/IM019aa5e1c2d37e45b6c7d8e9f0a1b2c3`
const FILES = `/v1/${IN_SERVICE}/Media`
const FILE = `${FILES}/ME9e8d7c6b5a493827160504f3e2d1c0b9`

type Method = ExampleRequest['method']

const inService = (path: string, method: Method = 'GET'): ExampleRequest => ({
  path,
  method,
  malformed: path.replace(/IS\w{32}/, 'IS123'),
})

const posted = (path: string, form: Record<string, string>): ExampleRequest => ({
  ...inService(path, 'POST'),
  form,
})

/** A good request of each operation of chat, in the words of the contract's examples. */
export const exampleChatRequests = {
  listChatServices: { path: SERVICES, method: 'GET' },
  createChatService: { path: SERVICES, method: 'POST', form: { FriendlyName: 'Hotel' } },
  fetchChatService: inService(SERVICE),
  updateChatService: posted(SERVICE, { FriendlyName: 'Hotel Sacher' }),
  deleteChatService: inService(SERVICE, 'DELETE'),
  listChatChannels: inService(CHANNELS),
  createChatChannel: posted(CHANNELS, { FriendlyName: 'Front desk', UniqueName: 'front-desk' }),
  fetchChatChannel: inService(CHANNEL),
  updateChatChannel: posted(CHANNEL, { FriendlyName: 'Front desk' }),
  deleteChatChannel: inService(CHANNEL, 'DELETE'),
  listChatMessages: inService(MESSAGES),
  createChatMessage: posted(MESSAGES, { Body: 'Hello' }),
  fetchChatMessage: inService(MESSAGE),
  updateChatMessage: posted(MESSAGE, { Body: 'Hello, Ada' }),
  deleteChatMessage: inService(MESSAGE, 'DELETE'),
  createChatMedia: {
    ...inService(`${FILES}?Filename=hello.pdf`, 'POST'),
    file: { bytes: Buffer.from('%PDF-1.4'), contentType: 'application/pdf' },
  },
  fetchChatMedia: inService(FILE),
  fetchChatMediaContent: inService(`${FILE}/Content`),
} satisfies Record<string, ExampleRequest>
