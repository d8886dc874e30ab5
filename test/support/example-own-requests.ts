import type { ExampleRequest } from './example-requests.ts'

const ACCOUNT = 'Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788'
const SIMULATOR = `/simulator/${ACCOUNT}`
const DELIVERIES = `/callbacks/${ACCOUNT}/Deliveries`

const posted = (path: string, form: Record<string, string>): ExampleRequest => ({
  path,
  method: 'POST',
  form,
})

const ofDelivery = (rest: string, method: ExampleRequest['method']): ExampleRequest => ({
  path: `${DELIVERIES}/1042${rest}`,
  method,
  malformed: `${DELIVERIES}/0${rest}`,
})

/** A good request of each operation that no vendor has, in the words of the contract's examples. */
export const exampleOwnRequests = {
  createSimulatorInboundMessage: posted(`${SIMULATOR}/InboundMessages`, {
    To: '+14155550100',
    From: '+14155550123',
    Body: 'Can we come at eight instead?',
  }),
  updateSimulatorMessageStatus: {
    ...posted(`${SIMULATOR}/Messages/SM019aa5d0c7e87a31b2c4d5e6f7081923/Status`, {
      Status: 'sending',
    }),
    malformed: `${SIMULATOR}/Messages/SM1/Status`,
  },
  advanceSimulatorClock: posted(`${SIMULATOR}/Clock`, { Seconds: '3600' }),
  resetSimulatorAccount: { path: `${SIMULATOR}/Reset`, method: 'POST' },
  listCallbackDeliveries: { path: DELIVERIES, method: 'GET' },
  fetchCallbackDelivery: ofDelivery('', 'GET'),
  replayCallbackDelivery: ofDelivery('/Replay', 'POST'),
  fetchHealth: { path: '/health', method: 'GET' },
  fetchMetrics: { path: '/metrics', method: 'GET' },
} satisfies Record<string, ExampleRequest>
