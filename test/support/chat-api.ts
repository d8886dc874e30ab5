import type { ChatChannel, ChatMedia, ChatMessage, ChatService } from '@postel/server'
import { expect } from 'vitest'
import type { Answer } from './answer.ts'
import { NOBODY, type ChatPlace } from './chat-place.ts'
import { nextMillisecond } from './clock.ts'
import { sampleMedia } from './media-samples.ts'
import type { TestAccount } from './postel.ts'
import { targetOf, type Target, type TargetName } from './target.ts'
import type { PostelInUse } from './use-postel.ts'
import { basic, callAs, encodeForm, post, type Call, type Form } from './wire-call.ts'

export interface File {
  bytes: Uint8Array
  contentType: string
  filename?: string
}

const DELETE = { method: 'DELETE' }

const queryOf = (query: Form): string => {
  const text = encodeForm(query).toString()
  return text === '' ? '' : `?${text}`
}

/** Any web page may read whatever chat answers, and each answer names its request. */
const callOnChat = (target: Target, authorization: string): Call => {
  const call = callAs(target, authorization)
  return async (operationId, path, init) => {
    const answer = await call(operationId, path, init)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('twilio-request-id')).toMatch(/^RQ[0-9a-f]{32}$/)
    return answer
  }
}

const SERVICES = '/v2/Services'

/** One request for each operation of services and channels. */
const containersOf = (call: Call) => {
  const channels = (service: string, rest = ''): string => `${SERVICES}/${service}/Channels${rest}`
  return {
    createService: (form: Form) => call('createChatService', SERVICES, post(form)),
    listServices: (query: Form = {}) => call('listChatServices', SERVICES + queryOf(query)),
    fetchService: (sid: string) => call('fetchChatService', `${SERVICES}/${sid}`),
    updateService: (sid: string, form: Form) =>
      call('updateChatService', `${SERVICES}/${sid}`, post(form)),
    removeService: (sid: string) => call('deleteChatService', `${SERVICES}/${sid}`, DELETE),
    createChannel: (service: string, form: Form) =>
      call('createChatChannel', channels(service), post(form)),
    listChannels: (service: string, query: Form = {}) =>
      call('listChatChannels', channels(service, queryOf(query))),
    fetchChannel: (service: string, sid: string) =>
      call('fetchChatChannel', channels(service, `/${sid}`)),
    updateChannel: (service: string, sid: string, form: Form) =>
      call('updateChatChannel', channels(service, `/${sid}`), post(form)),
    removeChannel: (service: string, sid: string) =>
      call('deleteChatChannel', channels(service, `/${sid}`), DELETE),
  }
}

type InChannel = Pick<ChatPlace, 'serviceSid' | 'channelSid'>

/** One request for each operation of messages and files. */
const contentsOf = (call: Call) => {
  const messages = (place: InChannel, rest = ''): string =>
    `${SERVICES}/${place.serviceSid}/Channels/${place.channelSid}/Messages${rest}`
  const files = (service: string, rest = ''): string => `/v1/Services/${service}/Media${rest}`
  return {
    create: (place: InChannel, form: Form) =>
      call('createChatMessage', messages(place), post(form)),
    list: (place: InChannel, query: Form = {}) =>
      call('listChatMessages', messages(place, queryOf(query))),
    fetch: (place: InChannel, sid: string) => call('fetchChatMessage', messages(place, `/${sid}`)),
    update: (place: InChannel, sid: string, form: Form) =>
      call('updateChatMessage', messages(place, `/${sid}`), post(form)),
    remove: (place: InChannel, sid: string) =>
      call('deleteChatMessage', messages(place, `/${sid}`), DELETE),
    upload: (service: string, { bytes, contentType, filename }: File) =>
      call('createChatMedia', files(service, queryOf(filename ? { Filename: filename } : {})), {
        method: 'POST',
        headers: { 'content-type': contentType },
        body: new Uint8Array(bytes),
      }),
    fetchFile: (service: string, sid: string) => call('fetchChatMedia', files(service, `/${sid}`)),
    fetchContent: (service: string, sid: string, init: RequestInit = {}) =>
      call('fetchChatMediaContent', files(service, `/${sid}/Content`), init),
  }
}

const created = <T>(answer: Answer): T => {
  if (answer.status !== 201) throw new Error(`not created: ${answer.text()}`)
  return answer.json<T>()
}

export const PNG: File = { bytes: sampleMedia('image/png'), contentType: 'image/png' }

/**
 * An account's view of chat. Every answer is held to the contract before a test sees it; the
 * `add…` functions make what must be accepted, newer than all before it.
 */
export const chatApi = (target: Target, account: TestAccount) => {
  const authorization = basic(account.accountSid, account.authToken)
  const call = callOnChat(target, authorization)
  const [containers, contents] = [containersOf(call), contentsOf(call)]
  const addService = async (FriendlyName = 'Hotel'): Promise<ChatService> => {
    await nextMillisecond()
    return created(await containers.createService({ FriendlyName }))
  }
  const addChannel = async (service: string, form: Form = {}): Promise<ChatChannel> => {
    await nextMillisecond()
    return created(await containers.createChannel(service, form))
  }
  const addMessage = async (place: InChannel, form: Form = {}): Promise<ChatMessage> =>
    created(await contents.create(place, { Body: 'Hello', ...form }))
  const addFile = async (service: string, file: File = PNG): Promise<ChatMedia> =>
    created(await contents.upload(service, file))
  /** A channel of a service of its own; there are no messages and files in it. */
  const addPlace = async (form: Form = {}): Promise<ChatPlace> => {
    const { sid: serviceSid } = await addService()
    const { sid: channelSid } = await addChannel(serviceSid, form)
    return { ...NOBODY, serviceSid, channelSid }
  }
  const add = { addService, addChannel, addMessage, addFile, addPlace }
  return { account, authorization, call, ...containers, ...contents, ...add }
}

export type ChatApi = ReturnType<typeof chatApi>

/** A fresh account's view of chat through one target. */
export const openChat = async (service: PostelInUse, target: TargetName): Promise<ChatApi> =>
  chatApi(targetOf(target, service.postel()), await service.postel().createAccount())
