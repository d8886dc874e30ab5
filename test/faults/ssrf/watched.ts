import type { Edges } from 'postel'
import { startPostel, type Postel } from '../../support/postel.ts'
import { until } from '../../support/until.ts'
import type { Form } from '../../support/wire-call.ts'
import type { Caller } from '../support/caller.ts'
import { PUBLIC_ADDRESS } from './canary.ts'
import { NAMES, REBINDING } from './targets.ts'

const ATTEMPTS_PATIENCE_MS = 60_000

/** A service whose names are ours to resolve. */
export const startWatched = (allow: string): Promise<Postel> =>
  startPostel({ env: { POSTEL_FETCH_ALLOW: allow }, overrides: { lookup: createLookup() } })

/** A name of `REBINDING` is public when it is asked for first, and from then on not. */
const createLookup = (): Edges['lookup'] => {
  const rebinding = new Set<string>(Object.values(REBINDING))
  return (hostname, _options, callback) => {
    const found = rebinding.delete(hostname) ? [PUBLIC_ADDRESS] : NAMES[hostname]
    if (found === undefined) return callback(new Error(`no name ${hostname}`), [])
    const family = (address: string): number => (address.includes(':') ? 6 : 4)
    return callback(
      null,
      found.map((address) => ({ address, family: family(address) })),
    )
  }
}

/** Messages that are sent to see what the service refuses. */
export const watch = (caller: Caller) => {
  /** Null where the request itself was refused. */
  const send = async (form: Form): Promise<string | null> => {
    const reply = await caller.send(form)
    return reply.status === 201 ? reply.json<{ sid: string }>().sid : null
  }
  /** Whether the message was delivered in the end. */
  const fetched = async (url: string): Promise<boolean> => {
    const sid = await send({ MediaUrl: url })
    if (sid === null) return false
    const status = await until(`${sid} to come to its end`, async () => {
      const reply = await caller.call('GET', `${caller.root}/Messages/${sid}.json`)
      const message = reply.json<{ status: string }>()
      return ['failed', 'delivered'].includes(message.status) && message.status
    })
    return status === 'delivered'
  }
  const isCallbackRefused = async (url: string, attempts: number): Promise<boolean> => {
    const sid = await send({ StatusCallback: url })
    if (sid === null) return true
    const isRefused = async () => (await refusalCount(caller, sid)) >= attempts
    const refused = until(`a callback to ${url} to be refused`, isRefused, ATTEMPTS_PATIENCE_MS)
    return refused.catch(() => false)
  }
  return {
    fetched,
    unrefusedMedia: (urls: readonly string[]) => filterAsync(urls, fetched),
    unrefusedCallbacks: (urls: readonly string[], attempts: number) =>
      filterAsync(urls, async (url) => !(await isCallbackRefused(url, attempts))),
  }
}

interface Deliveries {
  deliveries: readonly { attempts: readonly { detail: string }[] }[]
}

/** Attempts that the delivery log says were refused, and how they could be allowed. */
const refusalCount = async (caller: Caller, sid: string): Promise<number> => {
  const path = caller.root.replace('/2010-04-01', '/callbacks')
  const log = await caller.call('GET', `${path}/Deliveries?MessageSid=${sid}`)
  const { deliveries } = log.json<Deliveries>()
  const details = deliveries.flatMap(({ attempts }) => attempts.map(({ detail }) => detail))
  return details.filter((detail) => detail.includes('POSTEL_FETCH_ALLOW=')).length
}

const filterAsync = async (
  urls: readonly string[],
  check: (url: string) => Promise<boolean>,
): Promise<string[]> => {
  const verdicts = await Promise.all(urls.map(check))
  return urls.filter((_, index) => verdicts[index])
}
