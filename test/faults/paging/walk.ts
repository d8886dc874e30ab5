import { seededDice } from '../../support/random.ts'
import type { Reply } from '../support/caller.ts'

interface Walk {
  /** Of the messages that are there at the beginning, 32 hex digits each. */
  ids: readonly string[]
  /** The path of the first page. */
  first: string
  read(path: string): Promise<Reply>
  insert(): Promise<Reply>
  remove(id: string): Promise<Reply>
}

interface Page {
  messages: readonly { sid: string }[]
  next_page_uri: string | null
}

const SEED = 20_261_121

const idOf = (sid: string): string => sid.replaceAll('-', '').slice(-32)

/**
 * Goes through a list from page to page. Between two of them a message comes, one is deleted
 * anywhere, and so is the one that the next page begins after.
 */
export const walk = async ({ ids, first, read, insert, remove }: Walk) => {
  const dice = seededDice(SEED)
  const seen = new Map<string, number>()
  const removed = new Set<string>()
  const failed: string[] = []
  const expectStatus = async (wanted: number, reply: Promise<Reply>): Promise<Reply> => {
    const answer = await reply
    if (answer.status !== wanted) failed.push(`${answer.status}: ${answer.bytes.toString()}`)
    return answer
  }
  const removeOnce = async (id: string): Promise<void> => {
    if (removed.has(id)) return
    removed.add(id)
    await expectStatus(204, remove(id))
  }
  let [pageCount, insertedCount] = [0, 0]
  for (let path: string | null = first; path !== null;) {
    const page: Page = (await expectStatus(200, read(path))).json<Page>()
    for (const { sid } of page.messages) seen.set(idOf(sid), (seen.get(idOf(sid)) ?? 0) + 1)
    pageCount++
    path = page.next_page_uri
    const last = page.messages.at(-1)
    await Promise.all([
      expectStatus(201, insert()).then(() => insertedCount++),
      removeOnce(dice.pick(ids)),
      ...(last ? [removeOnce(idOf(last.sid))] : []),
    ])
  }
  return {
    pageCount,
    insertedCount,
    removedCount: removed.size,
    missed: ids.filter((id) => !removed.has(id) && !seen.has(id)),
    twice: [...seen].filter(([, times]) => times > 1).map(([id]) => id),
    failed,
  }
}
