import type {
  SignalWireMedia,
  SignalWireMediaList,
  SignalWireMessage,
  SignalWireMessageList,
} from '@postel/server'
import { nextMillisecond } from './clock.ts'
import type { TestAccount } from './postel.ts'
import type { Target } from './target.ts'
import { until } from './until.ts'
import {
  basic,
  callAs,
  post,
  queryOf,
  RECEIVER,
  SENDER,
  type Call,
  type Form,
  type Query,
} from './wire-call.ts'

const DELETE = { method: 'DELETE' }

/** One request for each operation. */
const requestsOf = (root: string, call: Call) => {
  const message = (sid: string, rest = ''): string => `${root}/Messages/${sid}${rest}`
  const media = (messageSid: string, sid: string): string => message(messageSid, `/Media/${sid}`)
  return {
    create: (form: Form) => call('createSignalWireMessage', `${root}/Messages`, post(form)),
    list: (query: Query = {}) =>
      call('listSignalWireMessages', `${root}/Messages${queryOf(query)}`),
    fetch: (sid: string) => call('fetchSignalWireMessage', message(sid)),
    update: (sid: string, form: Form) => call('updateSignalWireMessage', message(sid), post(form)),
    remove: (sid: string) => call('deleteSignalWireMessage', message(sid), DELETE),
    listMedia: (messageSid: string, query: Query = {}) =>
      call('listSignalWireMedia', message(messageSid, `/Media${queryOf(query)}`)),
    fetchMedia: (messageSid: string, sid: string) =>
      call('fetchSignalWireMedia', media(messageSid, sid)),
    fetchBytes: (messageSid: string, sid: string, init: RequestInit = {}) =>
      call('fetchSignalWireMediaContent', `${media(messageSid, sid)}/content`, init),
    removeMedia: (messageSid: string, sid: string) =>
      call('deleteSignalWireMedia', media(messageSid, sid), DELETE),
  }
}

/** A project's view of the SignalWire operations: project id and API token are the credentials. */
export const signalWireApi = (target: Target, account: TestAccount) => {
  const root = `/api/laml/2010-04-01/Accounts/${account.accountSid}`
  const authorization = basic(account.accountSid, account.authToken)
  const call = callAs(target, authorization)
  const api = {
    root,
    account,
    authorization,
    call,
    ...requestsOf(root, call),
    /** Creates a message that must be accepted, newer than all before it. */
    send: async (form: Form = {}): Promise<SignalWireMessage> => {
      await nextMillisecond()
      const answer = await api.create({ To: RECEIVER, From: SENDER, Body: 'Hello', ...form })
      if (answer.status !== 201) throw new Error(`not created: ${answer.text()}`)
      return answer.json<SignalWireMessage>()
    },
    /** Waits until the message has this status. */
    waitFor: (sid: string, status: SignalWireMessage['status']): Promise<SignalWireMessage> =>
      until(`${sid} to be ${status}`, async () => {
        const message = (await api.fetch(sid)).json<SignalWireMessage>()
        return message.status === status && message
      }),
    /** Creates a message and waits until it is delivered, when it can be changed. */
    deliver: async (form: Form = {}): Promise<SignalWireMessage> =>
      api.waitFor((await api.send(form)).sid, 'delivered'),
    /** Creates a message with these files and waits until it is delivered. */
    sendMedia: async (mediaUrls: readonly string[], form: Form = {}) => {
      const message = await api.deliver({ MediaUrl: mediaUrls, ...form })
      return { message, media: await api.mediaOf(message.sid) }
    },
    messages: async (query: Query = {}): Promise<readonly SignalWireMessage[]> =>
      (await api.list(query)).json<SignalWireMessageList>().messages,
    mediaOf: async (messageSid: string, query: Query = {}): Promise<readonly SignalWireMedia[]> =>
      (await api.listMedia(messageSid, query)).json<SignalWireMediaList>().media_list,
  }
  return api
}

export type SignalWireApi = ReturnType<typeof signalWireApi>
