import { count, none, type Figure } from '../../support/figure.ts'
import { movableClock } from '../../support/clock.ts'
import { startPostel } from '../../support/postel.ts'
import { seededDice, type Dice } from '../../support/random.ts'
import { partsOf, signedPath } from '../../support/signed-parts.ts'
import { allOf, numbersBelow } from '../support/all-of.ts'
import { callerOf } from '../support/caller.ts'
import { deliver } from '../support/deliver.ts'
import { madeImage } from '../support/made-files.ts'

const SEED = 20_261_121
const AT_ONCE = 8
const NOON = Date.parse('2026-11-21T12:00:00Z')
const FOUR_HOURS_MS = 4 * 3_600_000
const FILE_COUNT = 4

/** What a URL opens, and for how long. */
export const signedUrls = async (changes: number): Promise<Figure[]> => {
  const clock = movableClock(NOON)
  // With no time between its steps a message is delivered while the clock stands still.
  const env = { POSTEL_MEDIA_ACCESS: 'protected', POSTEL_CARRIER_STEP_MS: '0' }
  const postel = await startPostel({ env, overrides: { clock } })
  try {
    const caller = callerOf(postel.url, await postel.createAccount())
    const urls: string[] = []
    for (const n of numbersBelow(FILE_COUNT)) {
      const path = await deliver(postel, caller, [madeImage(`signed ${n}`, 500)])
      urls.push((await caller.call('GET', path)).headers.get('location') ?? '')
    }
    const read = async (url: string): Promise<number> => (await fetch(url)).status
    const statuses = async (): Promise<number[]> => Promise.all(urls.map(read))
    const unlike = (wanted: number, found: number[]): string[] =>
      found.filter((status) => status !== wanted).map((status) => `answered ${status}`)
    const opened = await tryChanges(changes, urls, read)
    clock.moveTo(NOON + FOUR_HOURS_MS - 1_000)
    const early = unlike(200, await statuses())
    clock.moveTo(NOON + FOUR_HOURS_MS + 1_000)
    const late = unlike(403, await statuses())
    return [
      count('URLs changed in one bit', changes),
      none('of them not refused', opened),
      none('URLs refused after 3:59:59', early),
      none('URLs not refused after 4:00:01', late),
    ]
  } finally {
    await postel.close()
  }
}

const tryChanges = async (
  changes: number,
  urls: readonly string[],
  read: (url: string) => Promise<number>,
): Promise<string[]> => {
  const dice = seededDice(SEED)
  const opened: string[] = []
  await allOf(numbersBelow(changes), AT_ONCE, async () => {
    const url = withOneBitChanged(dice.pick(urls), dice)
    const status = await read(url)
    if (status < 400 || status >= 500) opened.push(`${url} answered ${status}`)
  })
  return opened
}

/** In the id, the time or the signature; everywhere else it would be another kind of request. */
const withOneBitChanged = (url: string, dice: Dice): string => {
  const parts = partsOf(url)
  const name = dice.pick(['mediaId', 'expires', 'signature'] as const)
  const text = parts[name]
  const at = dice.below(text.length)
  const changed = String.fromCharCode(text.charCodeAt(at) ^ (1 << dice.below(7)))
  const whole = text.slice(0, at) + encodeURIComponent(changed) + text.slice(at + 1)
  return new URL(url).origin + signedPath({ ...parts, [name]: whole })
}
