import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { count, none, type Figure } from '../../support/figure.ts'
import { until } from '../../support/until.ts'
import { defineScenario } from '../scenario.ts'
import { sha256Of } from '../support/made-files.ts'
import { startOrigin } from '../support/origin.ts'
import type { Alteration } from '../support/serve-altered.ts'
import { startService } from '../support/service-process.ts'
import { startTold, type Told } from '../support/told.ts'
import type { Ledger } from './ledger.ts'
import { envOf, liveAndDie, type Lives, type Places } from './lives.ts'
import { readBack } from './read-back.ts'
import { readRemains } from './remains.ts'

interface Size {
  killCount: number
  /** Over all lives. */
  sendsMin: number
  /** At most, of each service that has one of the faults which this must see. */
  alteredKillsMax: number
}

const TOLD_PATIENCE_MS = 120_000
const SWEEP_PATIENCE_MS = 300_000

export const kill = defineScenario<Size>({
  name: 'kill',
  promise: 'loses nothing that it acknowledged when it is killed while messages come in',
  short: { killCount: 2, sendsMin: 300, alteredKillsMax: 10 },
  long: { killCount: 25, sendsMin: 10_000, alteredKillsMax: 10 },
  run: async (size) => {
    const [origin, told] = await Promise.all([startOrigin(), startTold()])
    const places = { origin, told }
    try {
      return [
        ...(await killAndRecover(places, size)),
        ...(await killAltered(places, size.alteredKillsMax)),
      ]
    } finally {
      await Promise.all([origin.close(), told.close()])
    }
  },
})

const killAndRecover = async (places: Places, { killCount, sendsMin }: Size): Promise<Figure[]> => {
  const sendsEach = Math.ceil(sendsMin / killCount)
  const { directory, ledger, remains } = await liveAndDie({ places, killCount, sendsEach })
  await plantOrphan(directory)
  const orphanCount = (await readRemains(directory)).orphans.length
  // Two hours later, leases that the dead held are over, and orphans are old enough to be swept.
  const alterations = ['hours-ahead'] as const
  const service = await startService({ directory, env: envOf(places), alterations })
  try {
    const { lost, changed } = await readBack(service.url, ledger.all())
    const untold = await untoldOf(places.told, ledger)
    const isSwept = async () => (await readRemains(directory)).orphans.length === 0
    await until('the orphans to be swept', isSwept, SWEEP_PATIENCE_MS)
    const atRest = await readRemains(directory)
    return [
      count('kills', killCount),
      count('acknowledged messages and files', ledger.all().length, { atLeast: sendsMin }),
      none('of these lost', lost),
      none('of these with a wrong body, or bytes of another sha256', changed),
      none('messages whose delivery was told to nobody', untold),
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

/** At least once each: the end of a message is owed from the commit on that moves it there. */
const untoldOf = async (told: Told, ledger: Ledger): Promise<string[]> => {
  const messages = ledger.all().filter(({ kind }) => kind === 'message')
  const left = () => messages.filter(({ id }) => !told.isDelivered(`MM${id}`))
  const isTold = () => left().length === 0
  await until('all to be told of', isTold, TOLD_PATIENCE_MS).catch(() => undefined)
  return left().map(({ path }) => path)
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
const killAltered = async (places: Places, killCount: number): Promise<Figure[]> => {
  const seenIn = async (alteration: Alteration, casesIn: (lives: Lives) => number) => {
    const isEnough = (lives: Lives): boolean => casesIn(lives) > 0
    const alterations = [alteration]
    const lives = await liveAndDie({ places, killCount, sendsEach: 40, alterations, isEnough })
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
