import { count, measure, none } from '../../support/figure.ts'
import { startChildPostel } from '../../support/hostile/child-postel.ts'
import { until } from '../../support/until.ts'
import { numbersBelow } from '../support/all-of.ts'
import { callerOf, type Caller } from '../support/caller.ts'
import { defineScenario } from '../scenario.ts'
import { startHosts } from './hosts.ts'

interface Size {
  /** Those that end only by the time limit of a fetch. */
  withPatience: boolean
}

/** What a message may weigh with all its files. */
const BYTES_MAX = 5_242_880
const FILES_MAX = 10
const TOO_LARGE = 11751
const PATIENCE_MS = 40_000
/** The time limit is 15 s, and noticing it takes a moment. */
const SLOWEST_MS_MAX = 15_500
const GROWTH_MB_MAX = 50
const MIB = 1024 * 1024

interface Case {
  what: string
  paths: readonly string[]
  status: 'delivered' | 'failed'
  /** Of the failure, where it is about size. */
  code?: number
}

const failed = (name: string, code?: number): Case => ({
  what: name,
  paths: [`/${name}`],
  status: 'failed',
  ...(code !== undefined && { code }),
})

const files = (total: number): string[] => {
  const each = Math.floor(total / FILES_MAX)
  return numbersBelow(FILES_MAX).map(
    (n) => `/size/${n === 0 ? total - each * (FILES_MAX - 1) : each}-${n}`,
  )
}

const CASES: readonly Case[] = [
  { what: 'a file of 5 MiB', paths: [`/size/${BYTES_MAX}`], status: 'delivered' },
  { what: 'one byte more', paths: [`/size/${BYTES_MAX + 1}`], status: 'failed', code: TOO_LARGE },
  { what: 'ten files of 5 MiB', paths: files(BYTES_MAX), status: 'delivered' },
  { what: 'and one byte more', paths: files(BYTES_MAX + 1), status: 'failed', code: TOO_LARGE },
  failed('endless', TOO_LARGE),
  failed('long-declared', TOO_LARGE),
  failed('cut-short'),
  failed('gzip-bomb'),
  failed('endless-headers'),
  failed('loop'),
]

const PATIENT_CASES: readonly Case[] = [failed('drip'), failed('silent')]

export const limits = defineScenario<Size>({
  name: 'limits',
  promise: 'takes from a host of media no more bytes, time or memory than it says',
  short: { withPatience: false },
  long: { withPatience: true },
  run: async ({ withPatience }) => {
    const hosts = await startHosts()
    const postel = await startChildPostel({ POSTEL_FETCH_ALLOW: hosts.host })
    try {
      const caller = callerOf(postel.url, postel.account)
      const run = (one: Case): Promise<Outcome> => runCase(caller, hosts.url, one)
      // What is loaded with the first file of all is not what a large one costs.
      await run({ what: 'a first file', paths: ['/size/1000'], status: 'delivered' })
      const outcomes = await Promise.all(withPatience ? PATIENT_CASES.map(run) : [])
      let worstGrowthBytes = 0
      for (const one of CASES) {
        const { residentBytes } = await postel.settled()
        outcomes.push(await run(one))
        const { peakBytes } = await postel.settled()
        worstGrowthBytes = Math.max(worstGrowthBytes, peakBytes - residentBytes)
      }
      const wrong = outcomes.flatMap(({ problem }) => (problem === null ? [] : [problem]))
      return [
        count('hosts of media, each bad in its own way, and files at the limit', outcomes.length),
        none('of them with another end than they should have', wrong),
        measure('ms until the slowest ended', Math.max(...outcomes.map(({ tookMs }) => tookMs)), {
          atMost: SLOWEST_MS_MAX,
        }),
        measure(
          'MB of memory that the worst one took at its worst moment',
          worstGrowthBytes / MIB,
          {
            atMost: GROWTH_MB_MAX,
          },
        ),
      ]
    } finally {
      await postel.close()
      await hosts.close()
    }
  },
})

interface Outcome {
  problem: string | null
  tookMs: number
}

const runCase = async (caller: Caller, origin: string, one: Case): Promise<Outcome> => {
  const started = performance.now()
  const sent = await caller.send({ MediaUrl: one.paths.map((path) => origin + path) })
  const { sid } = sent.json<{ sid: string }>()
  const message = await until(
    `${one.what} to come to its end`,
    async () => {
      const reply = await caller.call('GET', `${caller.root}/Messages/${sid}.json`)
      const now = reply.json<{ status: string; error_code: number | null }>()
      return ['failed', 'delivered'].includes(now.status) && now
    },
    PATIENCE_MS,
  )
  const { status, error_code: code } = message
  const isRight = status === one.status && (one.code === undefined || code === one.code)
  const problem = isRight ? null : `${one.what} was ${status} with ${code ?? 'no code'}`
  return { problem, tookMs: performance.now() - started }
}
