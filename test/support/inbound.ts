import type { ReceivedCallback } from './callback-receiver.ts'
import { giveNumber, type NumberOptions } from './own-numbers.ts'
import { simulatorApi } from './simulator-api.ts'
import { sidOf } from './spelling.ts'
import type { TargetName } from './target.ts'
import type { Form } from './twilio-api.ts'
import { until } from './until.ts'
import type { PostelInUse } from './use-postel.ts'

/** What came of one arrival: the call that was answered well is the last one. */
export interface Arrived {
  account: { accountSid: string; authToken: string }
  /** Where the webhook of the number is. */
  url: string
  to: string
  /** In the spelling of Twilio's wire. */
  sid: string
  calls: readonly ReceivedCallback[]
}

/** Lets a message come in to a number with a webhook, and waits until that has answered well. */
export const arrive = async (
  service: PostelInUse,
  target: TargetName,
  options: Omit<NumberOptions, 'inboundUrl'> & { path: string },
  form: Form = {},
): Promise<Arrived> => {
  const { callbacks } = service.postel()
  const { path, ...rest } = options
  const url = `${callbacks.url}${path}`
  const api = await service.open(target)
  const to = await giveNumber(service.postel(), api.account, { ...rest, inboundUrl: url })
  const { sid } = await simulatorApi(api).arrive({ To: to, ...form })
  const ofMessage = () =>
    callbacks.received().filter(({ parameters }) => isOf(parameters['MessageSid'], sid))
  await until(`the webhook of ${to} to be called`, () =>
    ofMessage().some(({ status }) => status === 204),
  )
  return { account: api.account, url, to, sid, calls: ofMessage() }
}

const isOf = (spelled: string | undefined, sid: string): boolean =>
  spelled !== undefined && sidOf('SM', spelled) === sidOf('SM', sid)
