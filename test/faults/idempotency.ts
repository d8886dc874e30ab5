import { rm } from 'node:fs/promises'
import { count, none } from '../support/figure.ts'
import { makeDirectory } from '../support/postel.ts'
import { defineScenario } from './scenario.ts'
import { allOf, numbersBelow } from './support/all-of.ts'
import { callerOf, type Caller, type Reply } from './support/caller.ts'
import { listBodies } from './support/list-bodies.ts'
import { ACCOUNT, startService } from './support/service-process.ts'

interface Size {
  keyCount: number
  /** Requests with one key at the same time. */
  timesEach: number
}

const KEYS_AT_ONCE = 4
/** So many keys are sent while the service is killed. */
const KILLED_KEYS = 40

export const idempotency = defineScenario<Size>({
  name: 'idempotency',
  promise: 'creates one message for one idempotency key, whatever happens between two tries',
  short: { keyCount: 60, timesEach: 10 },
  long: { keyCount: 1_000, timesEach: 10 },
  run: async ({ keyCount, timesEach }) => {
    const directory = await makeDirectory()
    const first = await startService({ directory })
    try {
      const caller = callerOf(first.url, ACCOUNT)
      const [answers, unlike] = [new Map<number, string>(), [] as string[]]
      const compare = (n: number, reply: Reply): void => {
        const text = `${reply.status} ${reply.bytes.toString()}`
        const known = answers.get(n)
        if (known === undefined && reply.status === 201) answers.set(n, text)
        else if (known !== text) unlike.push(`${text} and not ${known ?? 'created'}`)
      }
      await allOf(numbersBelow(keyCount), KEYS_AT_ONCE, async (n) => {
        const replies = await Promise.all(numbersBelow(timesEach).map(() => sendKeyed(caller, n)))
        for (const reply of replies) compare(n, reply)
      })
      const whileKilled = numbersBelow(KILLED_KEYS).map(async (n) =>
        compare(keyCount + n, await sendKeyed(caller, keyCount + n)),
      )
      // Some of these are answered, some are not, and of some of those the message is there.
      await Promise.race(whileKilled)
      await first.kill()
      await Promise.allSettled(whileKilled)
      const answered = answers.size
      const second = await startService({ directory })
      try {
        const again = callerOf(second.url, ACCOUNT)
        const all = numbersBelow(keyCount + KILLED_KEYS)
        await allOf(all, KEYS_AT_ONCE, async (n) => compare(n, await sendKeyed(again, n)))
        const taken: string[] = []
        await allOf(numbersBelow(keyCount), KEYS_AT_ONCE, async (n) => {
          const { status } = await sendKeyed(again, n, 'Something else')
          if (status < 400 || status >= 500) taken.push(`key ${n}: ${status}`)
        })
        const made = await countMessages(again)
        return [
          count('keys, each sent many times at once and again after a kill', answers.size),
          count('keys answered for before the kill', answered, { atLeast: keyCount }),
          none('answers unlike the first of their key', unlike),
          none('keys taken with other parameters', taken),
          count('messages made, with those that were sent at the kill', made.count, {
            exactly: keyCount + KILLED_KEYS,
          }),
          count('of different bodies', made.bodies, { exactly: keyCount + KILLED_KEYS }),
        ]
      } finally {
        await second.stop()
      }
    } finally {
      await first.stop()
      await rm(directory, { recursive: true })
    }
  },
})

const sendKeyed = (caller: Caller, n: number, body = `message ${n}`): Promise<Reply> =>
  caller.send({ Body: body }, { 'i-twilio-idempotency-token': `key-${n}` })

const countMessages = async (caller: Caller): Promise<{ count: number; bodies: number }> => {
  const bodies = await listBodies(caller)
  return { count: bodies.length, bodies: new Set(bodies).size }
}
