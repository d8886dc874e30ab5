import { execFileSync, spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { count, none } from '../support/figure.ts'
import { makeDirectory } from '../support/postel.ts'
import { until } from '../support/until.ts'
import { defineScenario } from './scenario.ts'
import { allOf, numbersBelow } from './support/all-of.ts'
import { callerOf, type Caller } from './support/caller.ts'
import { listBodies } from './support/list-bodies.ts'
import { ACCOUNT, startService } from './support/service-process.ts'

interface Size {
  /** No file may become larger; then it is as if the disk were full. */
  fileBytesMax: number
  /** Sent after that. */
  sendCount: number
}

const AT_ONCE = 8
/** So that there are many bytes in few requests. */
const BODY = 'a disk that is full '.repeat(75)
const SENDS_MAX = 20_000

export const diskFull = defineScenario<Size>({
  name: 'disk-full',
  promise: 'takes nothing that it cannot keep while its disk is full, and goes on once it is not',
  short: { fileBytesMax: 1_500_000, sendCount: 40 },
  long: { fileBytesMax: 4_000_000, sendCount: 1_000 },
  lack: () =>
    spawnSync('prlimit', ['--version']).status === 0 ? null : 'prlimit is not installed',
  run: async ({ fileBytesMax, sendCount }) => {
    const directory = await makeDirectory()
    const launcher = ['prlimit', `--fsize=${fileBytesMax}:unlimited`]
    const service = await startService({ directory, launcher, env: QUIET })
    try {
      const caller = callerOf(service.url, ACCOUNT)
      const seen = createSeen(caller)
      for (let sent = 0; sent < SENDS_MAX && seen.refused() === 0; sent += AT_ONCE) {
        await Promise.all(numbersBelow(AT_ONCE).map(() => seen.send()))
      }
      const before = seen.acknowledged.size
      await allOf(numbersBelow(sendCount), AT_ONCE, () => seen.send())
      const read = await caller.call('GET', `${caller.root}/Messages.json?PageSize=1`)
      const refused = seen.refused()
      execFileSync('prlimit', ['--pid', String(service.pid), '--fsize=unlimited:unlimited'])
      await allOf(numbersBelow(sendCount), AT_ONCE, () => seen.send())
      const refusedAgain = seen.refused() - refused
      const isMoving = await until('the newest to be delivered', () => areDelivered(caller)).catch(
        () => false,
      )
      await service.kill()
      const next = await startService({ directory })
      const kept = new Set(await listBodies(callerOf(next.url, ACCOUNT)))
      await next.stop()
      return [
        count('messages taken until the disk was full', before, { atLeast: 1 }),
        count('messages refused then', refused, { atLeast: 1 }),
        none('of them not refused with a 500 in shape', seen.misshapen),
        none('reads that failed then', read.status === 200 ? [] : [String(read.status)]),
        count('messages refused once there was room again', refusedAgain, { exactly: 0 }),
        none('jobs that stood still from then on', isMoving ? [] : ['the newest messages']),
        none(
          'messages taken and lost',
          [...seen.acknowledged].filter((body) => !kept.has(body)),
        ),
        none(
          'messages refused and kept',
          [...kept].filter((body) => !seen.acknowledged.has(body)),
        ),
      ]
    } finally {
      await service.stop()
      await rm(directory, { recursive: true })
    }
  },
})

const areDelivered = async (caller: Caller): Promise<boolean> => {
  const list = await caller.call('GET', `${caller.root}/Messages.json?PageSize=20`)
  const { messages } = list.json<{ messages: { status: string }[] }>()
  return messages.every(({ status }) => status === 'delivered')
}

/** It says each time what it could not write. */
const QUIET = { POSTEL_LOG_LEVEL: 'silent' }

const createSeen = (caller: Caller) => {
  const [acknowledged, misshapen] = [new Set<string>(), [] as string[]]
  let [sent, refused] = [0, 0]
  const send = async (): Promise<void> => {
    const body = `${sent++} ${BODY}`
    const reply = await caller.send({ Body: body })
    if (reply.status === 201) {
      acknowledged.add(body)
      return
    }
    refused++
    const isInShape = reply.status === 500 && /"code":20500\b/.test(reply.bytes.toString())
    if (!isInShape) misshapen.push(`${reply.status} ${reply.bytes.toString()}`)
  }
  return { acknowledged, misshapen, refused: () => refused, send }
}
