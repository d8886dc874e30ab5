import { RestClient, type CompatibilityApi } from '@signalwire/compatibility-api'
import { afterAll, beforeAll } from 'vitest'
import type { PostelOptions, TestAccount } from './postel.ts'
import { uuidOf } from './spelling.ts'
import { startTlsProxy, type TlsProxy } from './tls-proxy.ts'
import { until } from './until.ts'
import { usePostel, type PostelInUse } from './use-postel.ts'
import { RECEIVER, SENDER } from './wire-call.ts'

/** The types of the package leave out what its clients and pages have. */
export type SignalWireClient = CompatibilityApi & { accountSid: string }

export interface SignalWirePage<Instance> {
  instances: Instance[]
  previousPageUrl?: string
  nextPage(): Promise<SignalWirePage<Instance>> | undefined
  previousPage(): Promise<SignalWirePage<Instance>> | undefined
}

export const pageOf = <Instance>(page: unknown): SignalWirePage<Instance> =>
  page as SignalWirePage<Instance>

export interface SignalWireInUse {
  service: PostelInUse
  /** A client with these credentials; the package itself is as its vendor publishes it. */
  connect(account: TestAccount): SignalWireClient
  /** A client of a fresh project, with an API token. */
  open(): Promise<SignalWireClient>
}

/** One service behind TLS for all tests of the block, and the official package turned to it. */
export const useSignalWire = (options: PostelOptions = {}): SignalWireInUse => {
  const service = usePostel(options)
  let proxy: TlsProxy | undefined
  beforeAll(async () => {
    proxy = await startTlsProxy(service.postel().url)
  })
  afterAll(() => proxy?.close())
  const connect = ({ accountSid, authToken }: TestAccount): SignalWireClient => {
    if (!proxy) throw new Error('the proxy runs only inside tests and hooks')
    const options = { signalwireSpaceUrl: proxy.host }
    return RestClient(uuidOf(accountSid), authToken, options) as SignalWireClient
  }
  const open = async (): Promise<SignalWireClient> => {
    const account = await service.postel().createAccount()
    const { secret } = await service.postel().createApiToken(account, ['messaging'])
    return connect({ ...account, authToken: secret })
  }
  return { service, connect, open }
}

type Options = Partial<Parameters<SignalWireClient['messages']['create']>[0]>

export const send = (client: SignalWireClient, options: Options = {}) =>
  client.messages.create({ to: RECEIVER, from: SENDER, body: 'Hello', ...options })

/** Waits until the message has this status; what the client read then. */
export const waitFor = (client: SignalWireClient, sid: string, status: string) =>
  until(`${sid} to be ${status}`, async () => {
    const message = await client.messages(sid).fetch()
    return (message.status as string) === status && message
  })

export const deliver = async (client: SignalWireClient, options: Options = {}) =>
  waitFor(client, (await send(client, options)).sid, 'delivered')
