import { rm } from 'node:fs/promises'
import { count, measure, none } from '../../support/figure.ts'
import { makeDirectory } from '../../support/postel.ts'
import { startFileServer } from '../../support/file-server.ts'
import { seededDice } from '../../support/random.ts'
import { until } from '../../support/until.ts'
import { readRemains } from '../kill/remains.ts'
import { defineScenario } from '../scenario.ts'
import { percentile } from '../soak/figures.ts'
import { startCanary } from '../ssrf/canary.ts'
import { allOf, numbersBelow } from '../support/all-of.ts'
import { callerOf, type Caller } from '../support/caller.ts'
import { sha256Of } from '../support/made-files.ts'
import { ACCOUNT, startService } from '../support/service-process.ts'
import { disguised, longImages, pixelBomb, withBitsFlipped, type HostedImage } from './made.ts'

interface Size {
  flippedCount: number
}

const SEED = 20_261_121
const AT_ONCE = 4
const READ_EVERY_MS = 20
const PATIENCE_MS = 120_000
/** The fastest counts: what else the machine does is not what is measured. */
const BOMB_COUNT = 5
const BOMB_MS_MAX = 100
const READ_P99_MS_MAX = 50

export const images = defineScenario<Size>({
  name: 'images',
  promise: 'decodes no image that it should not, and goes on whatever a decoder does',
  short: { flippedCount: 12 },
  long: { flippedCount: 1_000 },
  run: async ({ flippedCount }) => {
    const directory = await makeDirectory()
    const [files, canary] = await Promise.all([startFileServer(), startCanary()])
    const service = await startService({ directory, env: { POSTEL_FETCH_ALLOW: files.host } })
    try {
      const caller = callerOf(service.url, ACCOUNT)
      const host = ({ bytes, contentType }: HostedImage): string =>
        files.put(sha256Of(bytes) + contentType.replace('/', '-'), { bytes, contentType })
      const send = (image: HostedImage): Promise<End> => sendImage(caller, host(image))
      const sound = await longImages()
      // The first of all also pays for what is loaded with it.
      const ends = await Promise.all(sound.map(send))
      const bombs: End[] = []
      for (let time = 0; time < BOMB_COUNT; time++) bombs.push(await send(pixelBomb()))
      const inDisguise = await disguised(`http://127.0.0.1:${canary.port}/`)
      const disguisedEnds = await Promise.all(inDisguise.map(send))
      const reads = readMeanwhile(caller)
      const dice = seededDice(SEED)
      const flipped = numbersBelow(flippedCount).map(() => withBitsFlipped(dice.pick(sound), dice))
      await allOf(flipped, AT_ONCE, send)
      const readMs = await reads.stop()
      const after = await Promise.all(sound.map(send))
      const { buriedJobCount } = await readRemains(directory)
      return [
        none(
          'sound images not delivered, before and after',
          unlike('delivered', [...ends, ...after]),
        ),
        none('pixel bombs not refused', unlike('failed', bombs)),
        measure('ms until one was refused', Math.min(...bombs.map(({ tookMs }) => tookMs)), {
          atMost: BOMB_MS_MAX,
        }),
        count('files in the disguise of an image', inDisguise.length, { atLeast: 12 }),
        none('of them not refused', unlike('failed', disguisedEnds)),
        count('connections that one of them led to', canary.connectionCount(), { exactly: 0 }),
        count('images with bits flipped, each decided on', flippedCount),
        count('services that fell over', service.isRunning() ? 0 : 1, { exactly: 0 }),
        count('jobs buried', buriedJobCount, { exactly: 0 }),
        none('failures logged', service.log() === '' ? [] : [service.log()]),
        measure('ms p99 to fetch a message meanwhile', percentile(readMs, 99), {
          atMost: READ_P99_MS_MAX,
        }),
      ]
    } finally {
      await service.stop()
      await Promise.all([files.close(), canary.close()])
      await rm(directory, { recursive: true })
    }
  },
})

interface End {
  status: string
  tookMs: number
}

/** Sends it and waits until it is decided on. */
const sendImage = async (caller: Caller, url: string): Promise<End> => {
  const started = performance.now()
  const sent = await caller.send({ MediaUrl: url })
  const path = `${caller.root}/Messages/${sent.json<{ sid: string }>().sid}.json`
  const ask = async () => {
    const { status } = (await caller.call('GET', path)).json<{ status: string }>()
    return ['delivered', 'failed'].includes(status) && status
  }
  const status = await until(`${url} to be decided on`, ask, PATIENCE_MS)
  return { status, tookMs: performance.now() - started }
}

const unlike = (wanted: string, ends: readonly End[]): string[] =>
  ends.filter(({ status }) => status !== wanted).map(({ status }) => `was ${status}`)

/** Fetches a message now and then; how long that took each time, in milliseconds. */
const readMeanwhile = (caller: Caller): { stop(): Promise<number[]> } => {
  const tookMs: number[] = []
  const over = new AbortController()
  const read = async (): Promise<void> => {
    const { sid } = (await caller.send()).json<{ sid: string }>()
    while (!over.signal.aborted) {
      const started = performance.now()
      await caller.call('GET', `${caller.root}/Messages/${sid}.json`)
      tookMs.push(performance.now() - started)
      await new Promise((resolve) => setTimeout(resolve, READ_EVERY_MS))
    }
  }
  const done = read()
  return {
    stop: async () => {
      over.abort()
      await done
      return tookMs
    },
  }
}
