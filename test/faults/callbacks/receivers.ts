import { text } from 'node:stream/consumers'
import { listen, type Listening } from '../../support/listen.ts'
import { startHung } from '../support/hung.ts'

/** One attempt to tell one event. */
export interface Told {
  messageSid: string
  status: string
  /** The same for each attempt at one event. */
  token: string
  at: number
  isTaken: boolean
}

export interface Receivers {
  /** Takes everything. */
  good: readonly Listening[]
  /** None takes an event at its first attempt. */
  failing: readonly Listening[]
  /** Says nothing at all. */
  hung: Listening
  hosts: readonly string[]
  told(): readonly Told[]
  close(): Promise<void>
}

const [GOOD_COUNT, FAILING_COUNT] = [7, 3]

export const startReceivers = async (failuresMax: number): Promise<Receivers> => {
  const told: Told[] = []
  const attempts = new Map<string, number>()
  const take = (failures: number): Promise<Listening> =>
    listen((request, response) => {
      void text(request).then((body) => {
        const form = new URLSearchParams(body)
        const [messageSid, status] = [form.get('MessageSid') ?? '', form.get('MessageStatus') ?? '']
        const token = String(request.headers['i-twilio-idempotency-token'])
        const event = `${messageSid} ${status}`
        const attempt = (attempts.get(event) ?? 0) + 1
        attempts.set(event, attempt)
        const isTaken = attempt > failuresOf(messageSid, failures)
        told.push({ messageSid, status, token, at: performance.now(), isTaken })
        if (isTaken) response.writeHead(204).end()
        // Half of the failures are answers, the others broken connections.
        else if ((attempt + lastDigitOf(messageSid)) % 2 === 0) response.writeHead(503).end()
        else response.destroy()
      })
    })
  const many = (count: number, failures: number) =>
    Promise.all(Array.from({ length: count }, () => take(failures)))
  const [good, failing] = await Promise.all([many(GOOD_COUNT, 0), many(FAILING_COUNT, failuresMax)])
  const hung = await startHung()
  const all = [...good, ...failing, hung]
  return {
    good,
    failing,
    hung,
    hosts: all.map(({ host }) => host),
    told: () => told,
    close: async () => void (await Promise.all(all.map((one) => one.close()))),
  }
}

/** At least one where any may be, the same for all events of a message. */
const failuresOf = (messageSid: string, failuresMax: number): number =>
  failuresMax === 0 ? 0 : 1 + (lastDigitOf(messageSid) % failuresMax)

const lastDigitOf = (sid: string): number => Number.parseInt(sid.slice(-1), 16)
