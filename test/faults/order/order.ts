import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { count, none } from '../../support/figure.ts'
import { makeDirectory } from '../../support/postel.ts'
import { until } from '../../support/until.ts'
import { allOf, numbersBelow } from '../support/all-of.ts'
import { callerOf, type Caller } from '../support/caller.ts'
import { madeImage, sha256Of } from '../support/made-files.ts'
import { defineScenario } from '../scenario.ts'
import type { Alteration } from '../support/serve-altered.ts'
import { ACCOUNT, startService } from '../support/service-process.ts'
import { judgeOrder, type Order } from './judge.ts'
import { straceInto, straceLack, TRACE_END } from './strace.ts'
import { parseTrace } from './trace.ts'

interface Size {
  answerCount: number
  /** Of a service that does not wait for its disk. */
  alteredAnswerCount: number
}

const AT_ONCE = 8

/** A kill cannot show that a sync is missing, since the kernel keeps what it was given; its calls can. */
export const order = defineScenario<Size>({
  name: 'order',
  promise: 'answers for a file or a message only once the disk has it',
  short: { answerCount: 60, alteredAnswerCount: 16 },
  long: { answerCount: 500, alteredAnswerCount: 50 },
  lack: straceLack,
  run: async ({ answerCount, alteredAnswerCount }) => {
    const right = await traceAnswers(answerCount, [])
    const loose = await traceAnswers(alteredAnswerCount, ['commit-unsynced'])
    const hasty = await traceAnswers(alteredAnswerCount, ['bytes-unsynced'])
    return [
      count('answers traced', right.answerCount, { atLeast: answerCount }),
      none('before the fsync of the bytes', right.bytesUnsynced),
      none('before their rename', right.unnamed),
      none('before the fsync of their folder', right.folderUnsynced),
      none('before the fsync of the write-ahead log', right.commitUnsynced),
      count('seen early with synchronous=NORMAL', loose.commitUnsynced.length, { atLeast: 1 }),
      count('seen early without fsync of files', hasty.bytesUnsynced.length, { atLeast: 1 }),
      count('and without that of folders', hasty.folderUnsynced.length, { atLeast: 1 }),
    ]
  },
})

/** Half of the answers are for files, half for messages. */
const traceAnswers = async (
  answerCount: number,
  alterations: readonly Alteration[],
): Promise<Order> => {
  const directory = await makeDirectory()
  const trace = join(directory, 'trace')
  const service = await startService({ directory, alterations, launcher: straceInto(trace) })
  try {
    const caller = callerOf(service.url, ACCOUNT)
    const chat = await caller.call('POST', '/v2/Services', { form: { FriendlyName: 'Order' } })
    const uploads: { id: string; sha256: string }[] = []
    await allOf(numbersBelow(answerCount), AT_ONCE, async (n) => {
      if (n % 2 === 0) uploads.push(await upload(caller, chat.json<{ sid: string }>().sid, n))
      else await caller.send({ Body: `message ${n}` })
    })
    await service.stop()
    return judgeOrder(parseTrace(await readWhole(trace)), uploads)
  } finally {
    await service.stop()
    await rm(directory, { recursive: true })
  }
}

/** The tracer outlives what it traces by a moment. */
const readWhole = (trace: string): Promise<string> =>
  until('the trace to end', async () => {
    const text = await readFile(trace, 'latin1')
    return TRACE_END.test(text) && text
  })

const upload = async (caller: Caller, service: string, n: number) => {
  const body = madeImage(String(n), 2_000 + n)
  const headers = { 'content-type': 'image/png' }
  const reply = await caller.call('POST', `/v1/Services/${service}/Media`, { body, headers })
  return { id: reply.json<{ sid: string }>().sid.slice(2), sha256: sha256Of(body) }
}
