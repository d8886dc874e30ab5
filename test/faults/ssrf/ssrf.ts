import { count, none } from '../../support/figure.ts'
import { startPostel } from '../../support/postel.ts'
import { until } from '../../support/until.ts'
import { callerOf } from '../support/caller.ts'
import { defineScenario } from '../scenario.ts'
import { PUBLIC_ADDRESS, startCanary, startPublicHost, type Canary } from './canary.ts'
import { REBINDING, TARGETS } from './targets.ts'
import { startWatched, watch } from './watched.ts'

interface Size {
  /** How often each callback must have been refused: a later try must be as well. */
  attempts: number
}

const REDIRECT_STATUSES = [301, 302, 307] as const

export const ssrf = defineScenario<Size>({
  name: 'ssrf',
  promise: 'reaches no address that is not public, neither for a media file nor for a callback',
  short: { attempts: 1 },
  long: { attempts: 3 },
  run: async ({ attempts }) => {
    const canary = await startCanary()
    const host = await startPublicHost((request, response) => {
      const status = Number(request.url?.slice(1))
      response.writeHead(status, { location: redirectOf(status, canary.port) }).end()
    })
    const twin = await startCanary('127.0.0.1', host.port)
    const postel = await startWatched(`${PUBLIC_ADDRESS}/32`)
    try {
      const watched = watch(callerOf(postel.url, await postel.createAccount()))
      const targets = TARGETS.map(([, hostname]) => `http://${hostname}:${canary.port}/`)
      const redirects = REDIRECT_STATUSES.map(
        (status) => `http://${PUBLIC_ADDRESS}:${host.port}/${status}`,
      )
      // Bound anew between two hops, and between two messages: the first one gets there.
      const betweenHops = `http://${REBINDING.hop}:${host.port}/308`
      const betweenMessages = `http://${REBINDING.message}:${host.port}/503`
      await watched.fetched(betweenMessages)
      const media = [...targets, ...redirects, betweenHops, betweenMessages]
      const callbacks = [...targets, `http://${REBINDING.attempt}:${host.port}/503`]
      const [mediaLeft, callbacksLeft] = await Promise.all([
        watched.unrefusedMedia(media),
        watched.unrefusedCallbacks(callbacks, attempts),
      ])
      return [
        count('media URLs', media.length, { exactly: 28 }),
        none('of them not refused', mediaLeft),
        count('callback URLs', callbacks.length, { exactly: 24 }),
        none('of them not refused', callbacksLeft),
        count('connections that the canary saw', canary.connectionCount(), { exactly: 0 }),
        count('connections once a name was bound anew', twin.connectionCount(), { exactly: 0 }),
        count('requests to what is public', host.requestCount(), { exactly: 6 }),
        count('connections to the canary where it is allowed', await reach(canary), { atLeast: 2 }),
      ]
    } finally {
      await Promise.all([postel.close(), canary.close(), host.close(), twin.close()])
    }
  },
})

/** Where the public host sends on to, by the status that it answers. */
const redirectOf = (status: number, port: number): string => {
  const hostnames: Readonly<Record<number, string>> = {
    301: '127.0.0.1',
    302: 'loopback.test',
    307: '[::ffff:127.0.0.1]',
    308: REBINDING.hop,
  }
  return `http://${hostnames[status] ?? 'nowhere.test'}:${port}/`
}

/** A canary that nobody could reach would see nothing either. */
const reach = async (canary: Canary): Promise<number> => {
  const before = canary.connectionCount()
  const seen = (): number => canary.connectionCount() - before
  const host = `127.0.0.1:${canary.port}`
  const postel = await startPostel({ env: { POSTEL_FETCH_ALLOW: host } })
  try {
    const caller = callerOf(postel.url, await postel.createAccount())
    await caller.send({ MediaUrl: `http://${host}/` })
    await caller.send({ StatusCallback: `http://${host}/` })
    await until('the canary to be reached', () => seen() >= 2)
    return seen()
  } finally {
    await postel.close()
  }
}
