import { createApi } from './api.ts'
import { createDeliveryBook, createMessageBook, messageKey } from './books.ts'
import { createCell } from './cell.ts'
import type { Context } from './context.ts'
import type { Credentials } from './credentials.ts'
import { h } from './dom.ts'
import { createExchangeLog } from './exchange-log.ts'
import { createMediaStore } from './media-store.ts'
import { startPoller } from './poller.ts'
import { dataOf, Refused } from './refused.ts'
import { hashOf, parseRoute } from './route.ts'
import { endSession, keepSession, readSession } from './session.ts'
import { createShell } from './shell.ts'
import { signIn } from './sign-in.ts'

const NOTE_MS = 6_000

const start = (): void => {
  const credentials = readSession()
  if (credentials) {
    run(credentials)
    return
  }
  const page = signIn((given) => {
    keepSession(given)
    run(given)
    document.querySelector('h1')?.focus()
  })
  document.body.replaceChildren(page)
  page.querySelector('input')?.focus()
}

const run = (credentials: Credentials): void => {
  const note = h('p', { class: 'note', role: 'status' })
  const context = createContext(credentials, {
    notify: notifier(note),
    poke: () => poller.poke(),
  })
  const poller = startPoller(() => readNews(context))
  context.route.watch(context.poke)
  const leave = (): void => {
    endSession()
    history.replaceState(null, '', location.pathname)
    // What was read goes with the page.
    location.reload()
  }
  document.body.replaceChildren(...createShell(context, poller, leave), note)
}

const createContext = (
  credentials: Credentials,
  given: Pick<Context, 'notify' | 'poke'>,
): Context => {
  const log = createExchangeLog()
  const api = createApi(credentials, log)
  const route = createCell(parseRoute(location.hash))
  const readAddress = (): void => route.set(parseRoute(location.hash))
  window.addEventListener('hashchange', readAddress)
  let last: { sid: string; book: Context['deliveries'] } | undefined
  return {
    ...{ credentials, api, log, route, ...given },
    messages: createMessageBook(api.polling),
    deliveries: createDeliveryBook(api.polling),
    deliveriesOf: (sid) => {
      if (last?.sid !== sid) last = { sid, book: createDeliveryBook(api.polling, sid) }
      return last.book
    },
    media: createMediaStore(api.acting),
    pairsRead: new Set(),
    go: (to, how) => {
      const hash = hashOf(to)
      if (hash === location.hash) return
      if (how === 'replaces') history.replaceState(null, '', hash)
      else history.pushState(null, '', hash)
      readAddress()
    },
  }
}

/** What is looked at, and the messages in any case. */
const readNews = async (context: Context): Promise<boolean> => {
  const { view, id, tab } = context.route.get()
  const changed = [await context.messages.refresh()]
  if (view === 'callbacks') changed.push(await context.deliveries.refresh())
  if (view === 'messages' && id !== null) {
    if (tab === 'callbacks') changed.push(await context.deliveriesOf(id).refresh())
    await refreshOld(context, id)
  }
  return changed.includes(true)
}

/** A message that is open and too old for the newest page may still be on its way. */
const refreshOld = async ({ api, messages }: Context, sid: string): Promise<void> => {
  const message = messages.known.get().find((one) => one.sid === sid)
  const isListed = messages.listed
    .get()
    ?.slice(0, 50)
    .some((one) => one.sid === sid)
  if (!message || isListed || !UNDER_WAY.has(message.status)) return
  try {
    messages.put(await dataOf(api.polling.fetchTwilioMessage({ path: { Sid: sid } })))
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 404) throw error
    messages.drop(messageKey(message))
  }
}

const UNDER_WAY: ReadonlySet<string> = new Set(
  ['scheduled', 'accepted', 'queued', 'sending', 'sent', 'receiving'], //
)

const notifier = (note: HTMLElement): Context['notify'] => {
  let timer: ReturnType<typeof setTimeout> | undefined
  return (text) => {
    clearTimeout(timer)
    note.textContent = text
    timer = setTimeout(() => (note.textContent = ''), NOTE_MS)
  }
}

start()
