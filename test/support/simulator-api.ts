import type { CallbackDelivery, CallbackDeliveryList, TwilioMessage } from '@postel/server'
import type { TwilioApi } from './twilio-api.ts'
import { until } from './until.ts'
import { post, queryOf, type Form, type Query } from './wire-call.ts'

/** The same account in the simulator and in the log of callbacks. */
export const simulatorRoot = (root: string): string => root.replace('/2010-04-01/', '/simulator/')
export const callbacksRoot = (root: string): string => root.replace('/2010-04-01/', '/callbacks/')

/** What a test asks of the world around an account. Every answer is held to the contract. */
export const simulatorApi = ({ root, call }: TwilioApi) => {
  const simulator = simulatorRoot(root)
  const log = `${callbacksRoot(root)}/Deliveries`
  const api = {
    receive: (form: Form) =>
      call('createSimulatorInboundMessage', `${simulator}/InboundMessages`, post(form)),
    move: (sid: string, form: Form) =>
      call('updateSimulatorMessageStatus', `${simulator}/Messages/${sid}/Status`, post(form)),
    advance: (seconds: number) =>
      call('advanceSimulatorClock', `${simulator}/Clock`, post({ Seconds: String(seconds) })),
    reset: () => call('resetSimulatorAccount', `${simulator}/Reset`, { method: 'POST' }),
    listDeliveries: (query: Query = {}) =>
      call('listCallbackDeliveries', `${log}${queryOf(query)}`),
    fetchDelivery: (id: string) => call('fetchCallbackDelivery', `${log}/${id}`),
    replay: (id: string) =>
      call('replayCallbackDelivery', `${log}/${id}/Replay`, { method: 'POST' }),
    /** A message that must come in. */
    arrive: async (form: Form): Promise<TwilioMessage> => {
      const answer = await api.receive({ From: '+15557654321', Body: 'Hi', ...form })
      if (answer.status !== 201) throw new Error(`it did not come in: ${answer.text()}`)
      return answer.json<TwilioMessage>()
    },
    deliveries: async (query: Query = {}): Promise<readonly CallbackDelivery[]> =>
      (await api.listDeliveries(query)).json<CallbackDeliveryList>().deliveries,
    /** Waits until the newest delivery about a message has ended so. */
    waitForDelivery: (MessageSid: string, status: CallbackDelivery['status']) =>
      until(`the newest delivery about ${MessageSid} to be ${status}`, async () => {
        const [newest] = await api.deliveries({ MessageSid })
        return newest?.status === status && newest
      }),
  }
  return api
}

export type SimulatorApi = ReturnType<typeof simulatorApi>
