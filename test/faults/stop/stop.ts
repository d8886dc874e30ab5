import { rm } from 'node:fs/promises'
import { Agent } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { count, measure, none } from '../../support/figure.ts'
import { makeDirectory } from '../../support/postel.ts'
import { defineScenario } from '../scenario.ts'
import { callerOf } from '../support/caller.ts'
import { startHung } from '../support/hung.ts'
import { listBodies } from '../support/list-bodies.ts'
import { atPace } from '../support/pace.ts'
import { ACCOUNT, startService, type Ending } from '../support/service-process.ts'
import { freePort } from './free-port.ts'
import { startLingering } from './lingering.ts'
import { createTraffic } from './traffic.ts'

interface Size {
  restartCount: number
  perSecond: number
  /** Of load before each stop. */
  lifeMs: number
}

const EXIT_MS_MAX = 10_000

export const stop = defineScenario<Size>({
  name: 'stop',
  promise:
    'answers all that it has begun when it is told to stop, and loses nothing between two lives',
  short: { restartCount: 1, perSecond: 60, lifeMs: 700 },
  long: { restartCount: 5, perSecond: 200, lifeMs: 5_000 },
  run: async ({ restartCount, perSecond, lifeMs }) => {
    const directory = await makeDirectory()
    const hung = await startHung()
    const env = { PORT: String(await freePort()), POSTEL_FETCH_ALLOW: hung.host }
    let service = await startService({ directory, env })
    const agent = new Agent({ keepAlive: true })
    const traffic = createTraffic(service.url, agent, hung.url)
    const over = new AbortController()
    const load = atPace(perSecond, over.signal, traffic.ask)
    const [endings, lingered]: [Ending[], string[]] = [[], []]
    try {
      for (let restart = 0; restart < restartCount; restart++) {
        const lingering = await startLingering(service.url, agent)
        await wait(lifeMs)
        const ended = service.stop()
        lingering.goOn()
        lingered.push(...(await lingering.problems()))
        endings.push(await ended)
        service = await startService({ directory, env })
      }
      await wait(lifeMs)
      over.abort()
      await load
      const kept = new Set(await listBodies(callerOf(service.url, ACCOUNT)))
      const { acknowledged, counts, cut, wrong } = traffic.told()
      return [
        count('stops under load', endings.length),
        count('requests', counts.answered + counts.refused + counts.unanswered),
        count('of them answered', counts.answered, { atLeast: 1 }),
        count('refused while nobody listened', counts.refused),
        count('sent on a connection that was just closed, and not taken', counts.unanswered),
        none('answers cut off', cut),
        none('answers with another status than they should have', wrong),
        none('slow requests under way at a stop, and not answered whole', lingered),
        none('messages made and not answered for', missingIn(acknowledged, kept)),
        none('messages answered for and lost', missingIn(kept, acknowledged)),
        none('stops that did not end by themselves with 0', endings.flatMap(problemOf)),
        measure('ms that the slowest stop took', Math.max(...endings.map((one) => one.tookMs)), {
          atMost: EXIT_MS_MAX,
        }),
      ]
    } finally {
      over.abort()
      agent.destroy()
      await service.kill()
      await hung.close()
      await rm(directory, { recursive: true })
    }
  },
})

/** Those of the second that the first does not have. */
const missingIn = (has: ReadonlySet<string>, wanted: ReadonlySet<string>): string[] =>
  [...wanted].filter((body) => !has.has(body))

const problemOf = ({ code, signal }: Ending): string[] =>
  code === 0 ? [] : [`ended with ${code ?? signal}`]
