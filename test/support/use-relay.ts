import { afterAll, beforeAll } from 'vitest'
import { startPostel, type Postel, type TestAccount } from './postel.ts'
import { targetOf } from './target.ts'
import { twilioApi, type TwilioApi } from './twilio-api.ts'
import { startFront, type Front } from './upstream-front.ts'

export interface RelayInUse {
  /** The service that hands on. */
  relay(): Postel
  upstream(): Postel
  /** Between the two. */
  front(): Front
  /** The relay's account at the upstream. */
  there: () => TwilioApi
  /** A fresh account at the relay. */
  here(): Promise<TwilioApi>
}

/** What a service needs to hand messages on through the front. */
export const relayEnv = (front: Front, account: TestAccount): Record<string, string> => ({
  POSTEL_CARRIER: 'relay',
  POSTEL_RELAY_URL: front.url,
  POSTEL_RELAY_ACCOUNT_SID: account.accountSid,
  POSTEL_RELAY_AUTH_TOKEN: account.authToken,
})

/** The upstream may fetch media from whatever listens on this machine. */
export const startUpstream = (): Promise<Postel> =>
  startPostel({ env: { POSTEL_FETCH_ALLOW: '127.0.0.1' } })

/** Two real services over HTTP, for all tests of the block it is called in. */
export const useRelay = (): RelayInUse => {
  let running: { relay: Postel; upstream: Postel; front: Front; there: TwilioApi } | undefined
  beforeAll(async () => {
    const upstream = await startUpstream()
    const front = await startFront(upstream.url)
    const account = await upstream.createAccount()
    const relay = await startPostel({ env: relayEnv(front, account) })
    running = { relay, upstream, front, there: twilioApi(targetOf('http', upstream), account) }
  })
  afterAll(async () => {
    await running?.relay.close()
    await Promise.all([running?.front.close(), running?.upstream.close()])
  })
  const get = () => {
    if (!running) throw new Error('the services run only inside tests and hooks')
    return running
  }
  return {
    relay: () => get().relay,
    upstream: () => get().upstream,
    front: () => get().front,
    there: () => get().there,
    here: async () => {
      const { relay } = get()
      return twilioApi(targetOf('http', relay), await relay.createAccount())
    },
  }
}
