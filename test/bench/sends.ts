import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { measure } from '../support/figure.ts'
import type { Measured } from '../support/measured.ts'
import { encodeForm, RECEIVER, SENDER } from '../support/wire-call.ts'
import { drained } from './support/backlog.ts'
import { startBare } from './support/bare.ts'
import { compare, ratioFigures } from './support/compare.ts'
import { loadLack, requestsPerSecond, type Load } from './support/load.ts'
import { HEADERS, startLoaded } from './support/service.ts'

const SECONDS = 8
const WARM_UP_SECONDS = 4
const RATIO_MIN = 1
const DRAIN_SECONDS_MAX = 5

export const sends: Measured = {
  name: 'sends',
  promise: 'takes a message, for good, as fast as bare Hono with one durable insert',
  lack: loadLack,
  run: async () => {
    await using service = await startLoaded()
    await using bare = await startBare([])
    const script = join(service.directory, 'send.lua')
    await writeFile(script, SEND)
    const load = ({ url }: { url: string }): Load => ({
      url: `${url}${service.caller.root}/Messages.json`,
      headers: HEADERS,
      script,
    })
    const drainSeconds: number[] = []
    const ours = async (seconds: number): Promise<number> => {
      const rate = await requestsPerSecond(load(service), seconds)
      drainSeconds.push(await drained(service.url))
      return rate
    }
    const theirs = (seconds: number): Promise<number> => requestsPerSecond(load(bare), seconds)
    await ours(WARM_UP_SECONDS)
    await theirs(WARM_UP_SECONDS)
    const compared = await compare({ ours: () => ours(SECONDS), theirs: () => theirs(SECONDS) })
    return [
      ...ratioFigures(compared, {
        ...{ unit: 'POST/s', other: 'bare Hono', pass: { atLeast: RATIO_MIN } },
      }),
      measure('s at most until all of a round were sent', Math.max(...drainSeconds), {
        atMost: DRAIN_SECONDS_MAX,
      }),
    ]
  },
}

const SEND = `
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.body = "${encodeForm({ To: RECEIVER, From: SENDER, Body: 'Hello' }).toString()}"
`
