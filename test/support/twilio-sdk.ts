import twilio from 'twilio'
import type { MessageListInstanceCreateOptions } from 'twilio/lib/rest/api/v2010/account/message.js'
import type { PostelOptions } from './postel.ts'
import { RECEIVER, SENDER } from './twilio-api.ts'
import { until } from './until.ts'
import { usePostel, type PostelInUse } from './use-postel.ts'

export interface TwilioInUse {
  service: PostelInUse
  /** A client with these credentials; the package itself is as its vendor publishes it. */
  connect(accountSid: string, authToken: string): twilio.Twilio
  /** A client of a fresh account. */
  open(): Promise<twilio.Twilio>
}

/** One service for all tests of the block, and the official package turned to it. */
export const useTwilio = (options: PostelOptions = {}): TwilioInUse => {
  const service = usePostel(options)
  const connect = (accountSid: string, authToken: string): twilio.Twilio => {
    const client = twilio(accountSid, authToken)
    client.api.baseUrl = service.postel().url
    return client
  }
  const open = async (): Promise<twilio.Twilio> => {
    const { accountSid, authToken } = await service.postel().createAccount()
    return connect(accountSid, authToken)
  }
  return { service, connect, open }
}

type Options = Partial<MessageListInstanceCreateOptions>

export const send = (client: twilio.Twilio, options: Options = {}) =>
  client.messages.create({ to: RECEIVER, from: SENDER, body: 'Hello', ...options })

/** Waits until the message has this status; what the client read then. */
export const waitFor = (client: twilio.Twilio, sid: string, status: string) =>
  until(`${sid} to be ${status}`, async () => {
    const message = await client.messages(sid).fetch()
    return message.status === status && message
  })

export const deliver = async (client: twilio.Twilio, options: Options = {}) =>
  waitFor(client, (await send(client, options)).sid, 'delivered')
