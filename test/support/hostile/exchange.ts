import { setTimeout as wait } from 'node:timers/promises'
import { parseAnswers, rawConnect } from '../raw.ts'
import { problemsOf } from './judge.ts'

/** As long as neither side speaks, ours may still have been expected to; then it says that it will not. */
const IDLE_MS = 400
/** Far beyond what an answer takes: a server that has not closed by then hangs. */
const PATIENCE_MS = 15_000

export interface Exchange {
  /** How many answers came; none is right where the request never was one. */
  answerCount: number
  /** What is wrong with the answers, in sentences. */
  problems: string[]
}

const shown = (request: Uint8Array): string =>
  JSON.stringify(Buffer.from(request).toString('latin1').slice(0, 600))

/** Sends the bytes, ends its half when nothing more comes, and judges what was answered until the server closed. */
export const exchange = async (host: string, request: Uint8Array): Promise<Exchange> => {
  const { socket, closed, received } = await rawConnect(host)
  socket.setTimeout(IDLE_MS, () => socket.end())
  socket.write(request)
  const patience = new AbortController()
  const isClosed = await Promise.race([
    closed.then(() => true),
    wait(PATIENCE_MS, false, { signal: patience.signal }).catch(() => true),
  ])
  patience.abort()
  socket.destroy()
  const sent = `\n  after ${shown(request)}`
  if (!isClosed) return { answerCount: 0, problems: [`the connection hangs${sent}`] }
  try {
    const isHead = Buffer.from(request).includes('HEAD ')
    const answers = parseAnswers(received(), isHead)
    const problems = answers.flatMap((answer) => problemsOf(answer, isHead))
    return { answerCount: answers.length, problems: problems.map((one) => one + sent) }
  } catch (error) {
    return { answerCount: 0, problems: [`${(error as Error).message}${sent}`] }
  }
}

const AT_ONCE = 16

/** Exchanges all of them, a few at once. */
export const exchangeAll = async (
  host: string,
  requests: readonly Uint8Array[],
): Promise<Exchange[]> => {
  const waiting = [...requests]
  const done: Exchange[] = []
  const work = async (): Promise<void> => {
    for (let request = waiting.shift(); request; request = waiting.shift()) {
      done.push(await exchange(host, request))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return done
}
