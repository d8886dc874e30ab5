import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { callerOf } from '../faults/support/caller.ts'
import { count, none } from '../support/figure.ts'
import type { Measured } from '../support/measured.ts'
import { startBare } from './support/bare.ts'
import { compareLoads, ratioFigures } from './support/compare.ts'
import { loadLack, type Load } from './support/load.ts'
import { listMessages, sendMessages } from './support/messages.ts'
import { ACCOUNT, HEADERS, startLoaded } from './support/service.ts'

const MESSAGE_COUNT = 10_000
const PASS = { atLeast: 0.6 }

export const reads: Measured = {
  name: 'reads',
  promise: 'reads messages not much slower than bare Hono with the same statement and JSON',
  lack: loadLack,
  run: async () => {
    await using service = await startLoaded()
    await sendMessages(service, MESSAGE_COUNT)
    const messages = await listMessages(service)
    await using bare = await startBare(messages)
    const paths = messages.map(({ uri }) => uri)
    const script = join(service.directory, 'random.lua')
    await writeFile(script, askForRandom(paths))
    const one = ({ url }: { url: string }): Load => ({ url, headers: HEADERS, script })
    const page = ({ url }: { url: string }): Load => ({
      url: `${url}${service.caller.root}/Messages.json`,
      headers: HEADERS,
    })
    return [
      count('messages', messages.length, { exactly: MESSAGE_COUNT }),
      none('that the other answers otherwise', await findOther(bare.url, messages)),
      ...ratioFigures(await compareLoads(one(service), one(bare)), {
        ...{ unit: 'GET/s of one at random', other: 'bare Hono', pass: PASS },
      }),
      ...ratioFigures(await compareLoads(page(service), page(bare)), {
        ...{ unit: 'GET/s of a list of 50', other: 'bare Hono', pass: PASS },
      }),
    ]
  },
}

const askForRandom = (paths: readonly string[]): string => `
local paths = {${paths.map((path) => `"${path}"`).join()}}
request = function() return wrk.format("GET", paths[math.random(#paths)]) end
`

const SAMPLE_STEP = 500

/** Both are to write the same JSON, or nothing is compared. */
const findOther = async (url: string, messages: readonly { uri: string }[]): Promise<string[]> => {
  const caller = callerOf(url, ACCOUNT)
  const sample = messages.filter((_, index) => index % SAMPLE_STEP === 0)
  const answers = await Promise.all(sample.map(({ uri }) => caller.call('GET', uri)))
  return answers
    .filter((answer, index) => !isDeepStrictEqual(answer.json(), sample[index]))
    .map((answer) => answer.bytes.toString())
}
