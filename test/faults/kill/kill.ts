import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeDirectory } from '../../support/postel.ts'
import type { Listening } from '../../support/listen.ts'
import { seededDice, type Dice } from '../../support/random.ts'
import { until } from '../../support/until.ts'
import { count, defineScenario, none, type Figure } from '../scenario.ts'
import type { Alteration } from '../support/serve-altered.ts'
import { startService } from '../support/service-process.ts'
import { sha256Of } from '../support/made-files.ts'
import { startOrigin } from '../support/origin.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { createLoad } from './load.ts'
import { readRemains, type Remains } from './remains.ts'
import { readBack } from './read-back.ts'

interface Size {
  killCount: number
  /** Over all lives. */
  sendsMin: number
  /** At most, of each service that has one of the faults which this must see. */
  alteredKillsMax: number
}

const SEED = 20_261_121
/** How long after enough was acknowledged the kill may come. */
const KILL_WITHIN_MS = 40
const SWEEP_PATIENCE_MS = 300_000

export const kill = defineScenario<Size>({
  name: 'kill',
  promise: 'loses nothing that it acknowledged when it is killed while messages come in',
  short: { killCount: 2, sendsMin: 300, alteredKillsMax: 10 },
  long: { killCount: 25, sendsMin: 10_000, alteredKillsMax: 10 },
  run: async (size) => {
    const origin = await startOrigin()
    try {
      return [
        ...(await killAndRecover(origin, size)),
        ...(await killAltered(origin, size.alteredKillsMax)),
      ]
    } finally {
      await origin.close()
    }
  },
})

interface Lives {
  directory: string
  ledger: Ledger
  /** After each kill. */
  remains: readonly Remains[]
}

interface LivesOptions {
  origin: Listening
  killCount: number
  sendsEach: number
  alterations?: readonly Alteration[]
  /** Asked after each kill; there are no more of them then. */
  isEnough?: (lives: Lives) => boolean
}

/** One life after the other on the same data, each ended by a kill while it works. */
const liveAndDie = async ({
  origin,
  killCount,
  sendsEach,
  alterations = [],
  isEnough = () => false,
}: LivesOptions): Promise<Lives> => {
  const directory = await makeDirectory()
  const ledger = createLedger()
  const load = createLoad(origin, ledger)
  const dice = seededDice(SEED)
  const remains: Remains[] = []
  const lives = { directory, ledger, remains }
  while (remains.length < killCount && !isEnough(lives)) {
    const env = { POSTEL_FETCH_ALLOW: origin.host }
    const service = await startService({ directory, env, alterations })
    const enough = Promise.withResolvers<void>()
    const poured = load.pour(service.url, (sent) => sent === sendsEach && enough.resolve())
    await Promise.race([enough.promise, poured])
    await killSoon(dice, service)
    await poured
    remains.push(await readRemains(directory))
  }
  return lives
}

const killSoon = async (dice: Dice, service: { kill(): Promise<void> }): Promise<void> => {
  await wait(dice.below(KILL_WITHIN_MS))
  await service.kill()
}

const killAndRecover = async (
  origin: Listening,
  { killCount, sendsMin }: Size,
): Promise<Figure[]> => {
  const sendsEach = Math.ceil(sendsMin / killCount)
  const { directory, ledger, remains } = await liveAndDie({ origin, killCount, sendsEach })
  await plantOrphan(directory)
  const orphanCount = (await readRemains(directory)).orphans.length
  // Two hours later, leases that the dead held are over, and orphans are old enough to be swept.
  const env = { POSTEL_FETCH_ALLOW: origin.host }
  const service = await startService({ directory, env, alterations: ['hours-ahead'] })
  try {
    const { lost, changed } = await readBack(service.url, ledger.all())
    const isSwept = async () => (await readRemains(directory)).orphans.length === 0
    await until('the orphans to be swept', isSwept, SWEEP_PATIENCE_MS)
    const atRest = await readRemains(directory)
    return [
      count('kills', killCount),
      count('acknowledged messages and files', ledger.all().length, { atLeast: sendsMin }),
      none('of these lost', lost),
      none('of these with a wrong body, or bytes of another sha256', changed),
      none(
        'messages without a job after a kill',
        remains.flatMap((one) => one.withoutJob),
      ),
      none(
        'damaged databases',
        remains.map((one) => one.integrity).filter((text) => text !== 'ok'),
      ),
      count('jobs buried', atRest.buriedJobCount, { exactly: 0 }),
      count('orphaned files that the kills left, and one planted', orphanCount, { atLeast: 1 }),
      none('orphaned files not swept', atRest.orphans),
      none('needed files swept', atRest.missing),
      none('failures logged', service.log() === '' ? [] : [service.log()]),
    ]
  } finally {
    await service.stop()
    await rm(directory, { recursive: true })
  }
}

/** Bytes that nothing refers to and that are old, as a kill between a put and its commit leaves them. */
const plantOrphan = async (directory: string): Promise<void> => {
  const bytes = Buffer.from('left by a crash')
  const name = sha256Of(bytes)
  const folder = join(directory, 'media', name.slice(0, 2))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, name.slice(2)), bytes)
  await utimes(join(folder, name.slice(2)), 0, 0)
}

/** A harness that sees no fault where there is one would see none anywhere. */
const killAltered = async (origin: Listening, killCount: number): Promise<Figure[]> => {
  const seenIn = async (alteration: Alteration, casesIn: (lives: Lives) => number) => {
    const isEnough = (lives: Lives): boolean => casesIn(lives) > 0
    const alterations = [alteration]
    const lives = await liveAndDie({ origin, killCount, sendsEach: 40, alterations, isEnough })
    await rm(lives.directory, { recursive: true })
    return casesIn(lives)
  }
  const lost = await seenIn('ack-before-commit', ({ ledger, remains }) => {
    const last = remains.at(-1)?.ids
    return ledger.all().filter(({ id }) => last?.has(id) !== true).length
  })
  const jobless = await seenIn('two-transactions', ({ remains }) =>
    remains.reduce((sum, { withoutJob }) => sum + withoutJob.length, 0),
  )
  return [
    count('seen lost where answers come before the commit', lost, { atLeast: 1 }),
    count('seen without a job where it is a second commit', jobless, { atLeast: 1 }),
  ]
}
