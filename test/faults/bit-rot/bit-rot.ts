import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createLog } from 'postel'
import { count, none, type Figure } from '../../support/figure.ts'
import { makeDirectory, startPostel, type Postel } from '../../support/postel.ts'
import { seededDice } from '../../support/random.ts'
import { allOf, numbersBelow } from '../support/all-of.ts'
import { callerOf } from '../support/caller.ts'
import { deliverAll } from '../support/deliver.ts'
import { madeImage, madeVideo, sha256Of } from '../support/made-files.ts'
import { defineScenario } from '../scenario.ts'
import { damageFile, locateFiles, type Damage } from './damage.ts'
import { readUntilCut } from './read.ts'
import { scrub } from './scrub.ts'

interface Size {
  fileCount: number
  flips: number
  truncations: number
  removals: number
}

const SEED = 20_261_121
const AT_ONCE = 8
const FILES_EACH = 10
/** Every so many files one of more than a chunk, which is 1 MiB. */
const LARGE_EVERY = 50
const [SMALL_BYTES, LARGE_BYTES] = [3_000, 2_500_000]

interface Kept {
  path: string
  file: Buffer
  damage: Damage | null
}

export const bitRot = defineScenario<Size>({
  name: 'bit-rot',
  promise: 'serves no wrong byte of a file that its disk has damaged, and says so of no other',
  short: { fileCount: 60, flips: 12, truncations: 4, removals: 4 },
  long: { fileCount: 1_000, flips: 100, truncations: 20, removals: 20 },
  run: async (size) => {
    const directory = await makeDirectory()
    const lines: string[] = []
    const log = createLog('error', { write: (line) => void lines.push(line) })
    const postel = await startPostel({ directory, overrides: { log } })
    try {
      const kept = await storeFiles(postel, size.fileCount)
      await damageSome(kept, join(directory, 'media'), size)
      return [
        ...(await readAll(postel, kept)),
        ...compare('an alarm in the log', lines.join(''), kept),
        ...compare('the scrub', await scrub(directory), kept),
      ]
    } finally {
      await postel.close()
      await rm(directory, { recursive: true })
    }
  },
})

const storeFiles = async (postel: Postel, fileCount: number): Promise<Kept[]> => {
  const caller = callerOf(postel.url, await postel.createAccount())
  const kept: Kept[] = []
  await allOf(numbersBelow(fileCount / FILES_EACH), AT_ONCE, async (group) => {
    const files = numbersBelow(FILES_EACH).map((n) => fileOf(group * FILES_EACH + n))
    const paths = await deliverAll(postel, caller, files)
    kept.push(...files.map((file, n) => ({ path: paths[n] ?? '', file, damage: null })))
  })
  return kept
}

const fileOf = (n: number): Buffer<ArrayBuffer> =>
  n % LARGE_EVERY === 0
    ? madeVideo(`kept ${n}`, LARGE_BYTES)
    : madeImage(`kept ${n}`, SMALL_BYTES + n)

const damageSome = async (
  kept: readonly Kept[],
  folder: string,
  { flips, truncations, removals }: Size,
): Promise<void> => {
  const dice = seededDice(SEED)
  const places = await locateFiles(folder)
  const untouched = [...kept]
  for (const [damage, times] of Object.entries({
    flip: flips,
    truncation: truncations,
    removal: removals,
  })) {
    for (let time = 0; time < times; time++) {
      const [one] = untouched.splice(dice.below(untouched.length), 1)
      if (one === undefined) throw new Error('there are fewer files than damages')
      one.damage = damage as Damage
      await damageFile(places.get(sha256Of(one.file)) ?? '', one.damage, dice)
    }
  }
}

/** What a report says of the files, by their sha256. */
const compare = (what: string, report: string, kept: readonly Kept[]): Figure[] => {
  const named = kept.filter(({ file }) => report.includes(sha256Of(file)))
  const unnamed = kept.filter(({ damage, file }) => damage && !report.includes(sha256Of(file)))
  const sound = named.filter(({ damage }) => damage === null)
  return [
    none(
      `damages that ${what} does not name`,
      unnamed.map(({ path, damage }) => `${damage} ${path}`),
    ),
    none(
      `sound files that ${what} names`,
      sound.map(({ path }) => path),
    ),
  ]
}

const readAll = async (postel: Postel, kept: readonly Kept[]): Promise<Figure[]> => {
  const [wrong, unseen, falseAlarms]: [string[], string[], string[]] = [[], [], []]
  await allOf(kept, AT_ONCE, async ({ path, file, damage }) => {
    const { status, bytes, isWhole } = await readUntilCut(postel.url + path)
    const isServed = status === 200 && isWhole
    if (status === 200 && !bytes.equals(file.subarray(0, bytes.byteLength))) wrong.push(path)
    if (damage !== null && isServed) unseen.push(`${damage} of ${path}`)
    if (damage === null && !(isServed && bytes.equals(file))) {
      falseAlarms.push(`${path} answered ${status} and ${bytes.byteLength} bytes`)
    }
  })
  const damaged = kept.filter(({ damage }) => damage !== null)
  return [
    count('files', kept.length),
    count('damaged', damaged.length),
    none('damages that a read did not see', unseen),
    none('reads that got a wrong byte', wrong),
    none('reads of sound files that failed', falseAlarms),
  ]
}
