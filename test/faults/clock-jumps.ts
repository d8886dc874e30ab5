import { count, none } from '../support/figure.ts'
import { startPostel } from '../support/postel.ts'
import { until } from '../support/until.ts'
import { defineScenario } from './scenario.ts'
import { allOf, numbersBelow } from './support/all-of.ts'
import { callerOf } from './support/caller.ts'
import { deliver } from './support/deliver.ts'
import { madeImage } from './support/made-files.ts'

interface Size {
  /** Under way at each jump. */
  messageCount: number
  /** How far the clock jumps, one after the other. */
  jumpsMs: readonly number[]
}

const AT_ONCE = 8
const PATIENCE_MS = 60_000
const RANKS = ['queued', 'sending', 'sent', 'delivered']
const HOUR_MS = 3_600_000

/** Longer than a lease forwards; backwards no further than clocks are set by themselves. */
const JUMPS_MS = [HOUR_MS, -2_000, 60_000, -1_000]

export const clockJumps = defineScenario<Size>({
  name: 'clock-jumps',
  promise: 'brings every message to its end in order when the clock is put forward or back',
  short: { messageCount: 12, jumpsMs: JUMPS_MS },
  long: { messageCount: 300, jumpsMs: [...JUMPS_MS, ...JUMPS_MS, ...JUMPS_MS] },
  run: async ({ messageCount, jumpsMs }) => {
    let offsetMs = 0
    const clock = { now: () => Date.now() + offsetMs }
    const postel = await startPostel({ overrides: { clock } })
    try {
      const caller = callerOf(postel.url, await postel.createAccount())
      const [sids, files]: [string[], string[]] = [[], []]
      for (const [round, jumpMs] of jumpsMs.entries()) {
        const half = messageCount / 2
        const texts = allOf(numbersBelow(half), AT_ONCE, async () => {
          const form = { StatusCallback: `${postel.callbacks.url}/status` }
          sids.push((await caller.send(form)).json<{ sid: string }>().sid)
        })
        const withFiles = allOf(numbersBelow(half), AT_ONCE, async (n) => {
          files.push(await deliver(postel, caller, [madeImage(`${round} ${n}`, 500)]))
        })
        offsetMs += jumpMs
        await Promise.all([texts, withFiles])
      }
      const told = (sid: string) =>
        postel.callbacks.of(sid).map(({ form }) => form['MessageStatus'] ?? '')
      const left = () => sids.filter((sid) => !told(sid).includes('delivered'))
      await until('all to be told of', () => left().length === 0, PATIENCE_MS).catch(
        () => undefined,
      )
      const unread: string[] = []
      await allOf(files, AT_ONCE, async (path) => {
        const { status } = await caller.call('GET', path)
        if (status !== 200) unread.push(`${path}: ${status}`)
      })
      return [
        count('jumps', jumpsMs.length),
        count('messages under way', sids.length + files.length),
        none('of them not brought to their end', left()),
        none(
          'of them told of in disorder',
          sids.filter((sid) => !isInOrder(told(sid))),
        ),
        none('files not served', unread),
      ]
    } finally {
      await postel.close()
    }
  },
})

/** One may be told twice: a lease may have run out while its job went on. */
const isInOrder = (statuses: readonly string[]): boolean => {
  const ranks = statuses.map((status) => RANKS.indexOf(status))
  return ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0))
}
