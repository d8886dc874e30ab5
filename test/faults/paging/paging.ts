import { count, none, type Figure } from '../../support/figure.ts'
import { basic } from '../../support/wire-call.ts'
import { uuidOf } from '../../support/spelling.ts'
import { startPostel, type Postel } from '../../support/postel.ts'
import { storeMessage } from '../../support/stored.ts'
import { allOf, numbersBelow } from '../support/all-of.ts'
import { callerOf, type Caller } from '../support/caller.ts'
import { defineScenario } from '../scenario.ts'
import { walk } from './walk.ts'

interface Size {
  /** Messages that are read as soon as they are answered for. */
  writes: number
  /** Messages that are listed while others come and go. */
  rows: number
  pageSize: number
}

const AT_ONCE = 8
const STORED_AT_ONCE = 256

export const paging = defineScenario<Size>({
  name: 'paging',
  promise:
    'shows a message as soon as it has answered for it, and each once in a list that changes',
  short: { writes: 300, rows: 400, pageSize: 20 },
  long: { writes: 10_000, rows: 20_000, pageSize: 50 },
  run: async (size) => {
    // Nothing moves by itself here, so that messages stay where they were put.
    const postel = await startPostel({ env: { POSTEL_CARRIER_STEP_MS: '3600000' } })
    try {
      return [
        ...(await readWrites(callerOf(postel.url, await postel.createAccount()), size.writes)),
        ...(await listOnTwilio(postel, size)),
        ...(await listOnSignalWire(postel, size)),
      ]
    } finally {
      await postel.close()
    }
  },
})

const readWrites = async (caller: Caller, writes: number): Promise<Figure[]> => {
  const [missing, unlisted]: [string[], string[]] = [[], []]
  await allOf(numbersBelow(writes), AT_ONCE, async () => {
    const { sid } = (await caller.send()).json<{ sid: string }>()
    const [message, list] = await Promise.all([
      caller.call('GET', `${caller.root}/Messages/${sid}.json`),
      caller.call('GET', `${caller.root}/Messages.json?PageSize=${AT_ONCE * 4}`),
    ])
    if (message.status !== 200) missing.push(`${sid}: ${message.status}`)
    if (!list.bytes.includes(sid)) unlisted.push(sid)
  })
  return [
    count('messages read as soon as they were answered for', writes),
    none('of them not found', missing),
    none('of them not listed', unlisted),
  ]
}

/** An account with so many messages, oldest first. */
const fill = async (postel: Postel, rows: number) => {
  const account = await postel.createAccount()
  const ids: string[] = []
  await allOf(numbersBelow(rows), STORED_AT_ONCE, async () => {
    ids.push((await storeMessage(postel, account, { state: 'delivered' })).id)
  })
  return { account, ids }
}

const listOnTwilio = async (postel: Postel, { rows, pageSize }: Size): Promise<Figure[]> => {
  const { account, ids } = await fill(postel, rows)
  const caller = callerOf(postel.url, account)
  const first = `${caller.root}/Messages.json?PageSize=${pageSize}`
  const walked = await walk({
    ids,
    first,
    read: (path) => caller.call('GET', path),
    insert: () => caller.send(),
    remove: (id) => caller.call('DELETE', `${caller.root}/Messages/SM${id}.json`),
  })
  return figuresOf('', walked)
}

const listOnSignalWire = async (postel: Postel, { rows, pageSize }: Size): Promise<Figure[]> => {
  const { account, ids } = await fill(postel, rows)
  const caller = callerOf(postel.url, account)
  const accountSid = uuidOf(account.accountSid)
  const headers = { authorization: basic(accountSid, account.authToken) }
  const root = `/api/laml/2010-04-01/Accounts/${accountSid}/Messages`
  const walked = await walk({
    ids,
    first: `${root}?PageSize=${pageSize}`,
    read: (path) => caller.call('GET', path, { headers }),
    insert: () => caller.send(),
    remove: (id) => caller.call('DELETE', `${root}/${uuidOf(id)}`, { headers }),
  })
  return figuresOf(' on the second wire', walked)
}

const figuresOf = (where: string, walked: Awaited<ReturnType<typeof walk>>): Figure[] => [
  count(`pages of a list that changed meanwhile${where}`, walked.pageCount, { atLeast: 2 }),
  count('messages that came meanwhile', walked.insertedCount, { atLeast: 1 }),
  count('messages deleted meanwhile, the last of each page among them', walked.removedCount, {
    atLeast: 1,
  }),
  none('messages missed', walked.missed),
  none('messages seen twice', walked.twice),
  none('requests that failed', walked.failed),
]
