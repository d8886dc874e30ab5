import { rm } from 'node:fs/promises'
import { count, measure, none } from '../../support/figure.ts'
import { makeDirectory } from '../../support/postel.ts'
import { until } from '../../support/until.ts'
import { defineScenario } from '../scenario.ts'
import { percentile } from '../soak/figures.ts'
import { callerOf, type Caller } from '../support/caller.ts'
import { atPace } from '../support/pace.ts'
import { ACCOUNT, startService } from '../support/service-process.ts'
import { judge } from './judge.ts'
import { startReceivers, type Receivers } from './receivers.ts'

interface Size {
  /** At most, of one event at a receiver that fails; each attempt waits for longer. */
  failuresMax: number
  /** In each of two rounds; every message has more than one event. */
  messageCount: number
  perSecond: number
  /** Three of each message: one less would be a status that nobody is ever told of. */
  eventsMin: number
}

const PATIENCE_MS = 120_000
const WARM_UP_COUNT = 20
const SLOWER_MAX = 2
/** In the second round so many more messages are for the receiver that hangs. */
const HUNG_EVERY = 5

interface Sent {
  sid: string
  at: number
}

export const callbacks = defineScenario<Size>({
  name: 'callbacks',
  promise: 'tells each change of a status once and in order, whoever else fails or hangs',
  short: { failuresMax: 1, messageCount: 60, perSecond: 100, eventsMin: 360 },
  long: { failuresMax: 2, messageCount: 2_500, perSecond: 50, eventsMin: 15_000 },
  run: async ({ failuresMax, messageCount, perSecond, eventsMin }) => {
    const directory = await makeDirectory()
    const receivers = await startReceivers(failuresMax)
    const env = { POSTEL_FETCH_ALLOW: receivers.hosts.join(',') }
    const service = await startService({ directory, env })
    try {
      const round = createRound(callerOf(service.url, ACCOUNT), receivers, perSecond)
      // What is loaded with the first callbacks is no part of what later ones take.
      await round(WARM_UP_COUNT, false)
      const before = await round(messageCount, false)
      const beside = await round(messageCount, true)
      const sids = [...before.sent, ...beside.sent].map(({ sid }) => sid)
      const verdict = judge(receivers.told(), sids)
      return [
        count('events', verdict.eventCount, { atLeast: eventsMin }),
        count('attempts that failed', verdict.failedCount, { atLeast: messageCount * 0.3 }),
        none('events that were not told', verdict.missing),
        none('events told again after they were taken', verdict.twice),
        none('events whose attempts had not one token', verdict.tokensChanged),
        none('tokens that two events had', verdict.tokensShared),
        none('messages whose events came out of order', verdict.disordered),
        measure('ms p99 to tell of a delivery, where nobody hangs', before.p99Ms),
        measure('times slower where one receiver hangs', beside.p99Ms / before.p99Ms, {
          atMost: SLOWER_MAX,
        }),
      ]
    } finally {
      // It would wait for the receiver that hangs.
      await service.kill()
      await receivers.close()
      await rm(directory, { recursive: true })
    }
  },
})

/** Sends so many messages and waits until all but those to the hung receiver are told of. */
const createRound =
  (caller: Caller, { good, failing, hung, told }: Receivers, perSecond: number) =>
  async (messageCount: number, withHung: boolean): Promise<{ sent: Sent[]; p99Ms: number }> => {
    const sent: Sent[] = []
    const toGood = new Map<string, number>()
    const receivers = [...good, ...failing]
    const over = new AbortController()
    const send = async (url: string): Promise<Sent> => {
      const at = performance.now()
      const reply = await caller.send({ StatusCallback: `${url}/status` })
      return { sid: reply.json<{ sid: string }>().sid, at }
    }
    await atPace(perSecond, over.signal, async (n) => {
      if (n === messageCount - 1) over.abort()
      if (n >= messageCount) return
      const receiver = receivers[n % receivers.length] ?? hung
      const one = await send(receiver.url)
      sent.push(one)
      if (n % receivers.length < good.length) toGood.set(one.sid, one.at)
      if (withHung && n % HUNG_EVERY === 0) await send(hung.url)
    })
    const ends = () => told().filter(({ isTaken, status }) => isTaken && status === 'delivered')
    const isTold = (): boolean => {
      const ended = new Set(ends().map(({ messageSid }) => messageSid))
      return sent.every(({ sid }) => ended.has(sid))
    }
    await until('all to be told of', isTold, PATIENCE_MS).catch(() => undefined)
    const tookMs = ends().flatMap(({ messageSid, at }) => {
      const sentAt = toGood.get(messageSid)
      return sentAt === undefined ? [] : [at - sentAt]
    })
    return { sent, p99Ms: percentile(tookMs, 99) }
  }
