import type {
  TwilioMedia,
  TwilioMediaList,
  TwilioMessage,
  TwilioMessageFeedback,
  TwilioMessageList,
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

export { basic, encodeForm, RECEIVER, SENDER, type Form, type Query } from './wire-call.ts'

/** One request for each operation in JSON, and that of the bytes. */
const requestsOf = (root: string, call: Call) => {
  const message = (sid: string, rest = ''): string => `${root}/Messages/${sid}${rest}`
  const media = (messageSid: string, sid: string): string => message(messageSid, `/Media/${sid}`)
  return {
    create: (form: Form) => call('createTwilioMessage', `${root}/Messages.json`, post(form)),
    list: (query: Query = {}) =>
      call('listTwilioMessages', `${root}/Messages.json${queryOf(query)}`),
    fetch: (sid: string) => call('fetchTwilioMessage', message(sid, '.json')),
    update: (sid: string, form: Form) =>
      call('updateTwilioMessage', message(sid, '.json'), post(form)),
    remove: (sid: string) =>
      call('deleteTwilioMessage', message(sid, '.json'), { method: 'DELETE' }),
    tell: (sid: string, form: Form) =>
      call('createTwilioMessageFeedback', message(sid, '/Feedback.json'), post(form)),
    listMedia: (messageSid: string, query: Query = {}) =>
      call('listTwilioMedia', message(messageSid, `/Media.json${queryOf(query)}`)),
    fetchMedia: (messageSid: string, sid: string) =>
      call('fetchTwilioMedia', `${media(messageSid, sid)}.json`),
    fetchBytes: (messageSid: string, sid: string, init: RequestInit = {}) =>
      call('fetchTwilioMediaContent', media(messageSid, sid), init),
    removeMedia: (messageSid: string, sid: string) =>
      call('deleteTwilioMedia', `${media(messageSid, sid)}.json`, { method: 'DELETE' }),
  }
}

/** An account's view of the Twilio operations. Every answer is held to the contract before a test sees it. */
export const twilioApi = (target: Target, account: TestAccount) => {
  const root = `/2010-04-01/Accounts/${account.accountSid}`
  const authorization = basic(account.accountSid, account.authToken)
  const call = callAs(target, authorization)
  const api = {
    root,
    account,
    authorization,
    call,
    ...requestsOf(root, call),
    /** Creates a message that must be accepted, newer than all before it. */
    send: async (form: Form = {}): Promise<TwilioMessage> => {
      await nextMillisecond()
      const answer = await api.create({ To: RECEIVER, From: SENDER, Body: 'Hello', ...form })
      if (answer.status !== 201) throw new Error(`not created: ${answer.text()}`)
      return answer.json<TwilioMessage>()
    },
    /** Waits until the message has this status. */
    waitFor: (sid: string, status: TwilioMessage['status']): Promise<TwilioMessage> =>
      until(`${sid} to be ${status}`, async () => {
        const message = (await api.fetch(sid)).json<TwilioMessage>()
        return message.status === status && message
      }),
    /** Creates a message and waits until it is delivered, when it can be changed. */
    deliver: async (form: Form = {}): Promise<TwilioMessage> =>
      api.waitFor((await api.send(form)).sid, 'delivered'),
    /** Creates a message with these files and waits until it is delivered. */
    sendMedia: async (mediaUrls: readonly string[], form: Form = {}) => {
      const message = await api.deliver({ MediaUrl: mediaUrls, ...form })
      return { message, media: await api.mediaOf(message.sid) }
    },
    /** Tells an outcome that must be taken. */
    feedback: async (sid: string, Outcome: string): Promise<TwilioMessageFeedback> =>
      (await api.tell(sid, { Outcome })).json<TwilioMessageFeedback>(),
    messages: async (query: Query = {}): Promise<readonly TwilioMessage[]> =>
      (await api.list(query)).json<TwilioMessageList>().messages,
    mediaOf: async (messageSid: string, query: Query = {}): Promise<readonly TwilioMedia[]> =>
      (await api.listMedia(messageSid, query)).json<TwilioMediaList>().media_list,
  }
  return api
}

export type TwilioApi = ReturnType<typeof twilioApi>
