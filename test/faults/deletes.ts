import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { count, measure, none, type Figure } from '../support/figure.ts'
import { makeDirectory, startPostel, type Postel } from '../support/postel.ts'
import { until } from '../support/until.ts'
import { allOf, numbersBelow } from './support/all-of.ts'
import { callerOf, type Caller } from './support/caller.ts'
import { madeImage, madeVideo } from './support/made-files.ts'
import { defineScenario } from './scenario.ts'
import { deliver } from './support/deliver.ts'

interface Size {
  roundCount: number
  /** Of one file, in one round. */
  deletesAtOnce: number
  /** Before it, and as many behind it. */
  readsAtOnce: number
}

/** Larger than one chunk, so that a read is still under way when the file goes. */
const FILE_BYTES = 1_500_000
/** To a number that keeps its messages queued. */
const HELD = '+15005550011'

/** One file deleted by many at once, while others read it. */
export const deletes = defineScenario<Size>({
  name: 'deletes',
  promise: 'deletes a file once, however many ask at once, and serves it whole or not at all',
  short: { roundCount: 4, deletesAtOnce: 100, readsAtOnce: 8 },
  long: { roundCount: 100, deletesAtOnce: 100, readsAtOnce: 10 },
  run: async (size) => {
    const directory = await makeDirectory()
    const postel = await startPostel({ directory })
    try {
      const caller = callerOf(postel.url, await postel.createAccount())
      return [
        ...(await race(postel, caller, directory, size)),
        ...(await deleteTwins(postel, caller, size)),
        ...(await deleteHeld(postel, caller, size)),
      ]
    } finally {
      await postel.close()
      await rm(directory, { recursive: true })
    }
  },
})

const race = async (
  postel: Postel,
  caller: Caller,
  directory: string,
  { roundCount, deletesAtOnce, readsAtOnce }: Size,
): Promise<Figure[]> => {
  const [notOnce, others, wrong]: [string[], string[], string[]] = [[], [], []]
  let [wholeReads, slowestMs] = [0, 0]
  for (const round of numbersBelow(roundCount)) {
    const file = madeVideo(`round ${round}`, FILE_BYTES)
    const path = await deliver(postel, caller, [file])
    const remove = () => caller.call('DELETE', `${path}.json`).then(({ status }) => status)
    const read = async () => {
      const { status, bytes } = await caller.call('GET', path)
      if (status === 200 && bytes.equals(file)) wholeReads++
      else if (status !== 404) wrong.push(`round ${round}: ${status}, ${bytes.byteLength} bytes`)
    }
    const early = numbersBelow(readsAtOnce).map(read)
    const removals = numbersBelow(deletesAtOnce).map(remove)
    const late = numbersBelow(readsAtOnce).map(read)
    const statuses = await Promise.all(removals)
    const deletedAt = performance.now()
    await Promise.all([...early, ...late])
    const done = statuses.filter((status) => status === 204).length
    if (done !== 1) notOnce.push(`round ${round}: ${done} times 204`)
    others.push(...statuses.filter((status) => status !== 204 && status !== 404).map(String))
    await until('the bytes to go', async () => (await storedCount(directory)) === 0)
    slowestMs = Math.max(slowestMs, performance.now() - deletedAt)
  }
  return [
    count('files, each deleted by many at once', roundCount),
    none('files not deleted exactly once', notOnce),
    none('answers but 204 and 404', others),
    count('reads at that moment that got the whole file', wholeReads, { atLeast: 1 }),
    none('reads that got something else than all of it or 404', wrong),
    measure('ms until the slowest file was gone from the disk', slowestMs, { atMost: 5_000 }),
  ]
}

/** Two messages have the same bytes; one gives them up. */
const deleteTwins = async (
  postel: Postel,
  caller: Caller,
  { roundCount }: Size,
): Promise<Figure[]> => {
  const lost: string[] = []
  await allOf(numbersBelow(roundCount), 4, async (round) => {
    const file = madeImage(`twins ${round}`, 2_000)
    const [one, two] = await Promise.all([
      deliver(postel, caller, [file]),
      deliver(postel, caller, [file]),
    ])
    await caller.call('DELETE', `${one}.json`)
    const { status, bytes } = await caller.call('GET', two)
    if (status !== 200 || !bytes.equals(file)) lost.push(`${two}: ${status}`)
  })
  return [none('files lost with a message that had the same bytes', lost)]
}

/** A message that still waits needs its file. */
const deleteHeld = async (
  postel: Postel,
  caller: Caller,
  { deletesAtOnce }: Size,
): Promise<Figure[]> => {
  const file = madeImage('held', 2_000)
  const path = await deliver(postel, caller, [file], { To: HELD })
  const statuses = await Promise.all(
    numbersBelow(deletesAtOnce).map(
      async () => (await caller.call('DELETE', `${path}.json`)).status,
    ),
  )
  const taken = statuses.filter((status) => status !== 409).map((status) => `answered ${status}`)
  const { bytes } = await caller.call('GET', path)
  if (!bytes.equals(file)) taken.push('and it is gone')
  return [none('deletes not refused of a file still to be sent', taken)]
}

/** Files under their names in the store. */
const storedCount = async (directory: string): Promise<number> => {
  const names = await readdir(join(directory, 'media'), { recursive: true, withFileTypes: true })
  return names.filter((name) => name.isFile() && !name.parentPath.endsWith('incoming')).length
}
