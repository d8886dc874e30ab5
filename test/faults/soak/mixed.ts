import { until } from '../../support/until.ts'
import type { Client } from './client.ts'
import { createRipening, type Ripening } from './ripening.ts'
import type { Told } from '../support/told.ts'

interface Kind {
  name: string
  /** Of all requests, in percent. */
  share: number
  run(): Promise<unknown>
}

const SETTLE_PATIENCE_MS = 60_000
/** The last of all that were sent, to see that they come to their end. */
const LAST_COUNT = 200

/** The requests of a day, mixed as clients mix them. */
export const createMixed = (client: Client, originUrl: string, told: Told) => {
  const [texts, withFile] = [createRipening(), createRipening()]
  const last: string[] = []
  const toBeTold: string[] = []
  const tookMs = new Map<string, number[]>()
  let files = 0
  const sent = (sid: string): string => {
    last.push(sid)
    if (last.length > LAST_COUNT) last.shift()
    return sid
  }
  const onOne = (sid: string | null, use: (sid: string) => Promise<unknown>) => sid && use(sid)
  const send = async () => texts.add(sent(await client.send({})))
  const sendFile = async () =>
    withFile.add(sent(await client.send({ MediaUrl: `${originUrl}/${files++}` })))
  // None of these is changed later, so that each is told of.
  const sendTold = async () =>
    toBeTold.push(sent(await client.send({ StatusCallback: `${told.url}/status` })))

  const remove = async (sid: string): Promise<void> => {
    if (last.includes(sid)) last.splice(last.indexOf(sid), 1)
    await client.remove(sid)
  }
  /** A busy machine may need its time to deliver it. */
  const onDelivered = async (from: Ripening, change: (sid: string) => Promise<unknown>) => {
    const sid = from.take()
    if (sid === null) return
    if ((await client.fetch(sid)).status === 'delivered') await change(sid)
    else from.add(sid)
  }

  const kinds: readonly Kind[] = [
    { name: 'send', share: 40, run: send },
    { name: 'send with a file', share: 8, run: sendFile },
    { name: 'send with a callback', share: 5, run: sendTold },
    { name: 'fetch', share: 25, run: async () => onOne(texts.borrow(), client.fetch) },
    { name: 'list', share: 10, run: client.list },
    { name: 'read a file', share: 6, run: async () => onOne(withFile.borrow(), client.readFile) },
    { name: 'redact', share: 3, run: () => onDelivered(texts, client.redact) },
    { name: 'delete', share: 3, run: () => onDelivered(withFile, remove) },
  ]
  // Spread evenly, since 37 and 100 have no common divisor.
  const turns = kinds.flatMap((kind) => Array<Kind>(kind.share).fill(kind))

  const ask = async (n: number, dueAt: number): Promise<void> => {
    const kind = turns[(n * 37) % turns.length]
    // What was not answered is written down where it was asked.
    await kind?.run().catch(() => undefined)
    const times = tookMs.get(kind?.name ?? '') ?? []
    times.push(performance.now() - dueAt)
    tookMs.set(kind?.name ?? '', times)
  }

  /** Waits for what was begun; what did not come to its end. */
  const settle = async () => ({
    unfinished: await withoutEnd(
      last,
      async (sid) => (await client.fetch(sid)).status === 'delivered',
    ),
    untold: await withoutEnd(toBeTold, async (sid) => told.isDelivered(sid)),
  })
  return { ask, settle, tookMs }
}

const withoutEnd = async (
  sids: readonly string[],
  isEnded: (sid: string) => Promise<boolean>,
): Promise<string[]> => {
  const left = new Set(sids)
  const look = async (): Promise<boolean> => {
    for (const sid of left) if (await isEnded(sid)) left.delete(sid)
    return left.size === 0
  }
  await until('all to come to their end', look, SETTLE_PATIENCE_MS).catch(() => undefined)
  return [...left]
}
