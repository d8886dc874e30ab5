import type { OperationId } from '@postel/server'
import { exampleChatRequests } from './example-chat-requests.ts'
import { exampleOwnRequests } from './example-own-requests.ts'
import { encodeForm } from './twilio-api.ts'

/** The account, message and media of the contract's examples. */
export const EXAMPLE_ACCOUNT = 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788'
const ROOT = `/2010-04-01/Accounts/${EXAMPLE_ACCOUNT}`
const MESSAGE = `${ROOT}/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718`
const MEDIA = `${MESSAGE}/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5`
const SIGNED = '/media/2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5?expires=1795266903&signature=Zk3vN0pX2rT8'

export const EXAMPLE_PROJECT = '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788'
const LAML = `/api/laml/2010-04-01/Accounts/${EXAMPLE_PROJECT}`
const LAML_MESSAGE = `${LAML}/Messages/019aa5d1-f0a2-7c44-a1b2-c3d4e5f60718`
const LAML_MEDIA = `${LAML_MESSAGE}/Media/2c9d4e6f-8a0b-1c3d-5e7f-90a1b2c3d4e5`

export interface ExampleRequest {
  path: string
  method: 'GET' | 'POST' | 'DELETE'
  /** The path with a Sid that cannot be, where it has a Sid. */
  malformed?: string
  form?: Record<string, string>
  /** What is uploaded, as it is. */
  file?: { bytes: Uint8Array; contentType: string }
}

const withSid = (path: string, malformed: string, method: ExampleRequest['method'] = 'GET') => ({
  path,
  method,
  malformed,
})

const message = (extension: string) => `${MESSAGE}${extension}`
const badMessage = (extension: string) => `${ROOT}/Messages/MM1${extension}`
const media = (extension: string) => `${MEDIA}${extension}`
const badMedia = (extension: string) => `${MESSAGE}/Media/ME1${extension}`

const NEW_MESSAGE = {
  To: '+14155550123',
  From: '+14155550100',
  Body: 'Your table for two is ready.',
}

/** A good request of each operation, in the words of the contract's examples. */
export const exampleRequests: Readonly<Record<OperationId, ExampleRequest>> = {
  listTwilioMessages: { path: `${ROOT}/Messages.json`, method: 'GET' },
  createTwilioMessage: {
    path: `${ROOT}/Messages.json`,
    method: 'POST',
    form: NEW_MESSAGE,
  },
  listTwilioMessagesXml: { path: `${ROOT}/Messages.xml`, method: 'GET' },
  fetchTwilioMessage: withSid(message('.json'), badMessage('.json')),
  updateTwilioMessage: {
    ...withSid(message('.json'), badMessage('.json'), 'POST'),
    form: { Body: '' },
  },
  deleteTwilioMessage: withSid(message('.json'), badMessage('.json'), 'DELETE'),
  fetchTwilioMessageXml: withSid(message('.xml'), badMessage('.xml')),
  createTwilioMessageFeedback: {
    ...withSid(message('/Feedback.json'), badMessage('/Feedback.json'), 'POST'),
    form: { Outcome: 'confirmed' },
  },
  listTwilioMedia: withSid(message('/Media.json'), badMessage('/Media.json')),
  listTwilioMediaXml: withSid(message('/Media.xml'), badMessage('/Media.xml')),
  fetchTwilioMediaContent: withSid(media(''), badMedia('')),
  fetchTwilioMedia: withSid(media('.json'), badMedia('.json')),
  deleteTwilioMedia: withSid(media('.json'), badMedia('.json'), 'DELETE'),
  fetchTwilioMediaXml: withSid(media('.xml'), badMedia('.xml')),
  listSignalWireMessages: { path: `${LAML}/Messages`, method: 'GET' },
  createSignalWireMessage: { path: `${LAML}/Messages`, method: 'POST', form: NEW_MESSAGE },
  fetchSignalWireMessage: withSid(LAML_MESSAGE, `${LAML}/Messages/123`),
  updateSignalWireMessage: {
    ...withSid(LAML_MESSAGE, `${LAML}/Messages/123`, 'POST'),
    form: { Body: '' },
  },
  deleteSignalWireMessage: withSid(LAML_MESSAGE, `${LAML}/Messages/123`, 'DELETE'),
  listSignalWireMedia: withSid(`${LAML_MESSAGE}/Media`, `${LAML}/Messages/123/Media`),
  fetchSignalWireMedia: withSid(LAML_MEDIA, `${LAML_MESSAGE}/Media/123`),
  deleteSignalWireMedia: withSid(LAML_MEDIA, `${LAML_MESSAGE}/Media/123`, 'DELETE'),
  fetchSignalWireMediaContent: withSid(
    `${LAML_MEDIA}/content`,
    `${LAML_MESSAGE}/Media/123/content`,
  ),
  ...exampleChatRequests,
  fetchSignedMedia: withSid(SIGNED, SIGNED.replace(/\/\w{32}/, '/123')),
  ...exampleOwnRequests,
}

/** The request as `fetch` takes it. */
export const initOf = ({ method, form, file }: ExampleRequest): RequestInit => ({
  method,
  ...(form && { body: encodeForm(form) }),
  ...(file && { body: new Blob([new Uint8Array(file.bytes)], { type: file.contentType }) }),
})
