import { afterAll, beforeAll } from 'vitest'
import type { Answer } from './answer.ts'
import { startPostel, type Postel, type PostelOptions } from './postel.ts'
import { targetOf, type TargetName } from './target.ts'
import { signalWireApi, type SignalWireApi } from './signalwire-api.ts'
import { uuidOf } from './spelling.ts'
import { twilioApi, type TwilioApi } from './twilio-api.ts'

export interface PostelInUse {
  /** Only inside a test or a hook. */
  postel(): Postel
  /** A fresh account's view through one target. */
  open(target: TargetName): Promise<TwilioApi>
  /** A fresh project's view through one target, with an API token of the scope Messaging. */
  openSignalWire(target: TargetName): Promise<SignalWireApi>
  /** A request without credentials, not yet held to the contract. */
  request(target: TargetName, path: string, init?: RequestInit): Promise<Answer>
}

/** One service for all tests of the block it is called in. */
export const usePostel = (options: PostelOptions = {}): PostelInUse => {
  let running: Postel | undefined
  beforeAll(async () => {
    running = await startPostel(options)
  })
  afterAll(() => running?.close())
  const postel = (): Postel => {
    if (!running) throw new Error('the service runs only inside tests and hooks')
    return running
  }
  return inUse(postel)
}

/** The same of a service that the test starts and stops itself. */
export const inUse = (given: Postel | (() => Postel)): PostelInUse => {
  const postel = typeof given === 'function' ? given : () => given
  return {
    postel,
    request: (target, path, init) => targetOf(target, postel()).request(path, init),
    open: async (target) => twilioApi(targetOf(target, postel()), await postel().createAccount()),
    openSignalWire: async (target) => {
      const account = await postel().createAccount()
      const { secret: authToken } = await postel().createApiToken(account, ['messaging'])
      const accountSid = uuidOf(account.accountSid)
      return signalWireApi(targetOf(target, postel()), { accountSid, authToken })
    },
  }
}
