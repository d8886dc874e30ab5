import { count, none } from '../../support/figure.ts'
import { movableClock, type MovableClock } from '../../support/clock.ts'
import { startPostel, type Postel } from '../../support/postel.ts'
import { until } from '../../support/until.ts'
import { defineScenario } from '../scenario.ts'
import { numbersBelow } from '../support/all-of.ts'
import { callerOf, type Caller } from '../support/caller.ts'
import { startCachedOrigin, type CachedOrigin } from './origin.ts'

interface Size {
  /** How often each case is gone through. */
  times: number
}

interface Case {
  what: string
  headers: Record<string, string>
  /** Whether the file changes before the third message. */
  changes?: true
  /** Whether the second message is that of another account. */
  isOthers?: true
  /** Of three messages with the file: at once, at once again, and 61 s later. */
  hits: { whole: number; unchanged: number }
}

const NOON = Date.parse('2026-11-21T12:00:00Z')
const LATER_MS = 61_000
const TAG = { etag: '"0"' }
const DATE = { 'last-modified': 'Sat, 21 Nov 2026 11:00:00 GMT' }
const MINUTE = { 'cache-control': 'max-age=60' }

const CASES: readonly Case[] = [
  { what: 'an ETag', headers: TAG, hits: { whole: 1, unchanged: 2 } },
  { what: 'a Last-Modified', headers: DATE, hits: { whole: 1, unchanged: 2 } },
  { what: 'nothing to ask by', headers: {}, hits: { whole: 3, unchanged: 0 } },
  {
    what: 'an ETag and no-cache',
    headers: { ...TAG, 'cache-control': 'no-cache' },
    hits: { whole: 1, unchanged: 2 },
  },
  {
    what: 'an ETag and no-store',
    headers: { ...TAG, 'cache-control': 'no-store' },
    hits: { whole: 3, unchanged: 0 },
  },
  {
    what: 'an ETag and max-age=60',
    headers: { ...TAG, ...MINUTE },
    hits: { whole: 1, unchanged: 1 },
  },
  { what: 'only max-age=60', headers: MINUTE, hits: { whole: 2, unchanged: 0 } },
  {
    what: 'an ETag that changes',
    headers: TAG,
    changes: true,
    hits: { whole: 2, unchanged: 1 },
  },
  {
    what: 'max-age=60, of another account',
    headers: { ...TAG, ...MINUTE },
    isOthers: true,
    hits: { whole: 2, unchanged: 1 },
  },
]

export const cache = defineScenario<Size>({
  name: 'cache',
  promise: 'asks a host of media no more often than it says, and sends what it has',
  short: { times: 1 },
  long: { times: 20 },
  run: async ({ times }) => {
    const clock = movableClock(NOON)
    const origin = await startCachedOrigin()
    const env = { POSTEL_FETCH_ALLOW: origin.host, POSTEL_CARRIER_STEP_MS: '0' }
    const postel = await startPostel({ env, overrides: { clock } })
    try {
      const go = createPass(postel, origin, clock)
      const wrong: string[] = []
      for (const time of numbersBelow(times)) wrong.push(...(await go(time)))
      return [
        count('files, each in three messages', CASES.length * times),
        none('of them asked for more or less often, or sent with other bytes', wrong),
      ]
    } finally {
      await postel.close()
      await origin.close()
    }
  },
})

/** All cases at once, in step with one clock. */
const createPass = (postel: Postel, origin: CachedOrigin, clock: MovableClock) => {
  return async (time: number): Promise<string[]> => {
    const [own, other] = [
      callerOf(postel.url, await postel.createAccount()),
      callerOf(postel.url, await postel.createAccount()),
    ]
    const named = CASES.map((one, index) => ({ ...one, name: `${time}-${index}` }))
    for (const { name, headers } of named) {
      origin.files.set(name, { headers, version: 0, hits: { whole: 0, unchanged: 0 } })
    }
    const wrong: string[] = []
    const sendAll = async (callerFor: (one: Case) => Caller): Promise<void> => {
      const sent = named.map(async (one) => {
        const bytes = await sendOne(callerFor(one), `${origin.url}/${one.name}`)
        if (!bytes.equals(origin.bytesOf(one.name))) wrong.push(`${one.what}: other bytes`)
      })
      await Promise.all(sent)
    }
    await sendAll(() => own)
    await sendAll(({ isOthers }) => (isOthers ? other : own))
    clock.moveTo(clock.now() + LATER_MS)
    for (const { name, changes } of named) {
      const file = origin.files.get(name)
      if (file && changes) file.version++
    }
    await sendAll(() => own)
    for (const { name, what, hits } of named) {
      const { whole, unchanged } = origin.files.get(name)?.hits ?? hits
      const isRight = whole === hits.whole && unchanged === hits.unchanged
      if (!isRight) wrong.push(`${what}: ${whole} times whole, ${unchanged} times unchanged`)
    }
    return wrong
  }
}

/** The bytes of the file that a message with this URL got. */
const sendOne = async (caller: Caller, url: string): Promise<Buffer> => {
  const sent = await caller.send({ MediaUrl: url })
  const message = `${caller.root}/Messages/${sent.json<{ sid: string }>().sid}`
  const [media] = await until(`the file of ${url}`, async () => {
    const list = await caller.call('GET', `${message}/Media.json`)
    const { media_list: found } = list.json<{ media_list: { uri: string }[] }>()
    return found.length > 0 && found
  })
  return (await caller.call('GET', (media?.uri ?? '').replace('.json', ''))).bytes
}
