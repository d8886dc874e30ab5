import type { Agent } from 'node:http'
import { basic, encodeForm, RECEIVER, SENDER } from '../../support/wire-call.ts'
import { attempt, type Attempt } from '../support/attempt.ts'
import { ACCOUNT } from '../support/service-process.ts'

/** Every so many requests one reads; the others send. */
const READ_EVERY = 3
/** Of what is sent, every so much has to do with a host that never answers. */
const HUNG_EVERY = 10

/** What a client of many short requests saw. */
interface Told {
  /** The bodies of messages that were answered for. */
  acknowledged: ReadonlySet<string>
  counts: Readonly<Record<Attempt['end'], number>>
  cut: readonly string[]
  wrong: readonly string[]
}

/**
 * Sends and reads, over connections that are kept, as clients do. Callbacks and files of some
 * messages are at a host that hangs, and are never over when the service is told to stop.
 */
export const createTraffic = (url: string, agent: Agent, hungUrl: string) => {
  const path = `${url}/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json`
  const authorization = basic(ACCOUNT.accountSid, ACCOUNT.authToken)
  const acknowledged = new Set<string>()
  const counts = { answered: 0, refused: 0, unanswered: 0, cut: 0 }
  const [cut, wrong]: [string[], string[]] = [[], []]

  const note = (ended: Attempt, status: number): boolean => {
    counts[ended.end]++
    if (ended.end === 'cut') cut.push(ended.what)
    if (ended.end === 'answered' && ended.status !== status) wrong.push(ended.bytes.toString())
    return ended.end === 'answered' && ended.status === status
  }

  const read = async (): Promise<void> => {
    const headers = { authorization }
    note(await attempt(`${path}?PageSize=20`, { agent, headers }), 200)
  }

  const send = async (n: number): Promise<void> => {
    const hung = n % HUNG_EVERY === 1 ? { StatusCallback: hungUrl, MediaUrl: hungUrl } : {}
    const form = encodeForm({ To: RECEIVER, From: SENDER, Body: `message ${n}`, ...hung })
    const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' }
    const ended = await attempt(path, { agent, method: 'POST', headers, body: form.toString() })
    if (note(ended, 201)) acknowledged.add(`message ${n}`)
  }

  return {
    ask: (n: number): Promise<void> => (n % READ_EVERY === 0 ? read() : send(n)),
    told: (): Told => ({ acknowledged, counts, cut, wrong }),
  }
}
