import { setTimeout as wait } from 'node:timers/promises'
import type { Listening } from '../../support/listen.ts'
import { makeDirectory } from '../../support/postel.ts'
import { seededDice, type Dice } from '../../support/random.ts'
import type { Alteration } from '../support/serve-altered.ts'
import { startService } from '../support/service-process.ts'
import type { Told } from '../support/told.ts'
import { createLedger, type Ledger } from './ledger.ts'
import { createLoad } from './load.ts'
import { readRemains, type Remains } from './remains.ts'

const SEED = 20_261_121
/** How long after enough was acknowledged the kill may come. */
const KILL_WITHIN_MS = 40

/** Whom the service calls: a host of files and a receiver of callbacks. */
export interface Places {
  origin: Listening
  told: Told
}

export const envOf = ({ origin, told }: Places): Record<string, string> => ({
  POSTEL_FETCH_ALLOW: `${origin.host},${told.host}`,
})

export interface Lives {
  directory: string
  ledger: Ledger
  /** After each kill. */
  remains: readonly Remains[]
}

interface LivesOptions {
  places: Places
  killCount: number
  sendsEach: number
  alterations?: readonly Alteration[]
  /** Asked after each kill; there are no more of them then. */
  isEnough?: (lives: Lives) => boolean
}

/** One life after the other on the same data, each ended by a kill while it works. */
export const liveAndDie = async ({
  places,
  killCount,
  sendsEach,
  alterations = [],
  isEnough = () => false,
}: LivesOptions): Promise<Lives> => {
  const directory = await makeDirectory()
  const ledger = createLedger()
  const load = createLoad(places, ledger)
  const dice = seededDice(SEED)
  const remains: Remains[] = []
  const lives = { directory, ledger, remains }
  while (remains.length < killCount && !isEnough(lives)) {
    const env = envOf(places)
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
