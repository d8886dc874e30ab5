import type { TwilioMessage } from '@postel/client'
import type { Context } from './context.ts'
import { createBubble } from './bubble.ts'
import { createComposer } from './composer.ts'
import { isBetween, pairOf, type Pair } from './conversation.ts'
import type { Detail } from './detail-pane.ts'
import { h, keyedList } from './dom.ts'
import { dataOf } from './refused.ts'

const PAGE_SIZE = 50

/** All that the two numbers of a message have written to each other, oldest first. */
export const createConversation = (context: Context, opened: TwilioMessage): Detail => {
  let pair = pairOf(opened)
  const thread = h('ol', { class: 'thread', tabindex: 0, 'aria-label': 'Conversation' })
  const composer = h('div')
  const show = keyedList<TwilioMessage>(
    thread,
    ({ sid }) => sid,
    (message) => createBubble(context, message, () => pair),
  )
  const settle = (settled: Pair): void => {
    pair = settled
    composer.append(createComposer(context, settled))
    void loadBetween(context, settled)
  }
  if (pair) settle(pair)
  let isFirst = true
  const update = (): void => {
    const known = context.messages.known.get()
    const now = known.find(({ sid }) => sid === opened.sid) ?? opened
    const found = pair ?? pairOf(now)
    if (pair === null && found !== null) settle(found)
    const isAtEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 40
    show(found === null ? [now] : known.filter((one) => isBetween(found, one)).toReversed())
    if (isAtEnd || isFirst) requestAnimationFrame(() => (thread.scrollTop = thread.scrollHeight))
    isFirst = false
  }
  return { element: h('div', { class: 'conversation' }, thread, composer), update }
}

/** Brings the newest messages in both directions; a poll brings what comes after them. */
const loadBetween = async (context: Context, { ours, theirs }: Pair): Promise<void> => {
  const { api, messages, pairsRead } = context
  const name = [ours, theirs].sort().join()
  if (pairsRead.has(name)) return
  pairsRead.add(name)
  const read = (From: string, To: string) =>
    dataOf(api.acting.listTwilioMessages({ query: { From, To, PageSize: PAGE_SIZE } }))
  // Where this fails, what the list has is shown, and the list tells the trouble.
  const pages = await Promise.allSettled([read(ours, theirs), read(theirs, ours)])
  for (const page of pages) if (page.status === 'fulfilled') messages.put(...page.value.messages)
}
