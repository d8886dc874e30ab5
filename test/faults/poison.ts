import type { BlobStore } from '@postel/core'
import { createLog } from 'postel'
import { count, none } from '../support/figure.ts'
import { startPostel } from '../support/postel.ts'
import { until } from '../support/until.ts'
import { defineScenario } from './scenario.ts'
import { allOf, numbersBelow } from './support/all-of.ts'
import { callerOf, type Caller } from './support/caller.ts'
import { deliver } from './support/deliver.ts'
import { madeImage, sha256Of } from './support/made-files.ts'

interface Size {
  /** Messages that can be delivered, beside one that cannot. */
  messageCount: number
  /** How often the one must have failed before its fault is put right. */
  attempts: number
}

const AT_ONCE = 4
const PATIENCE_MS = 120_000

export const poison = defineScenario<Size>({
  name: 'poison',
  promise: 'lets a job that always fails hold up no other, and does it once it can be done',
  short: { messageCount: 20, attempts: 1 },
  long: { messageCount: 500, attempts: 4 },
  run: async ({ messageCount, attempts }) => {
    const bad = madeImage('the bytes that no disk takes', 3_000)
    const disk = brokenFor(bad)
    const lines: string[] = []
    const log = createLog('warn', { write: (line) => void lines.push(line) })
    const postel = await startPostel({ overrides: { log, wrapBlobs: disk.wrapBlobs } })
    try {
      const caller = callerOf(postel.url, await postel.createAccount())
      const url = postel.files.put('bad', { bytes: bad, contentType: 'image/png' })
      const { sid } = (await caller.send({ MediaUrl: url })).json<{ sid: string }>()
      await allOf(numbersBelow(messageCount), AT_ONCE, (n) =>
        deliver(postel, caller, [madeImage(`good ${n}`, 500)]),
      )
      await until('the bad one to fail', () => disk.failureCount() >= attempts, PATIENCE_MS)
      const held = await statusOf(caller, sid)
      const told = lines.filter((line) => line.includes(sid.slice(2)))
      disk.repair()
      const ask = async () => (await statusOf(caller, sid)) === 'delivered'
      const isDone = await until(`${sid} to be delivered`, ask, PATIENCE_MS).catch(() => false)
      return [
        count('messages delivered beside one that failed', messageCount),
        count('its failures', disk.failureCount(), { atLeast: attempts }),
        count('of them in the log', told.length, { atLeast: attempts }),
        none('ends that it came to before', held === 'queued' ? [] : [held]),
        none('messages not delivered after the repair', isDone ? [] : [sid]),
      ]
    } finally {
      await postel.close()
    }
  },
})

const statusOf = async (caller: Caller, sid: string): Promise<string> => {
  const message = await caller.call('GET', `${caller.root}/Messages/${sid}.json`)
  return message.json<{ status: string }>().status
}

/** A disk with a fault at the place of some bytes. */
const brokenFor = (bytes: Buffer) => {
  let isBroken = true
  let failureCount = 0
  const checked = async function* (source: AsyncIterable<Uint8Array>) {
    const pieces: Uint8Array[] = []
    for await (const piece of source) {
      pieces.push(piece)
      yield piece
    }
    if (!isBroken || sha256Of(Buffer.concat(pieces)) !== sha256Of(bytes)) return
    failureCount++
    throw Object.assign(new Error('EIO: i/o error, write'), { code: 'EIO' })
  }
  return {
    wrapBlobs: (real: BlobStore): BlobStore => ({
      ...real,
      put: (source, sizeBytesMax) => real.put(checked(source), sizeBytesMax),
    }),
    failureCount: () => failureCount,
    repair: () => {
      isBroken = false
    },
  }
}
