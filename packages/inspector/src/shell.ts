import { messageKey } from './books.ts'
import { createCell } from './cell.ts'
import { openCompose } from './compose.ts'
import type { Context } from './context.ts'
import { createDeliveriesPane, openDelivery } from './delivery-view.ts'
import { createDetailPane, type DetailPane } from './detail-pane.ts'
import { h } from './dom.ts'
import { createExchangesPane, openExchange } from './exchange-view.ts'
import { openHelp } from './help.ts'
import { enterDetail, leaveDetail, stepOnList } from './list-steps.ts'
import { openMessage } from './message-detail.ts'
import { createMessageList } from './message-list.ts'
import type { Poller } from './poller.ts'
import { hashOf, VIEWS, type View } from './route.ts'
import { listenForKeys } from './shortcuts.ts'
import { openClock, openReceive, openReset } from './simulator-dialogs.ts'

/** The page of an account: what can be done, above what there is to see. */
export const createShell = (context: Context, poller: Poller, leave: () => void): Node[] => {
  const keysOn = createCell(true)
  const panes = createPanes(context)
  const links = VIEWS.map((view) => h('a', { href: hashOf({ view }) }, view))
  context.route.watch(({ view, id }) => {
    for (const [index, name] of VIEWS.entries()) {
      panes[name].hidden = name !== view
      panes[name].classList.toggle('opened', id !== null)
      if (name === view) links[index]?.setAttribute('aria-current', 'page')
      else links[index]?.removeAttribute('aria-current')
    }
  })
  const pane = (): HTMLElement => panes[context.route.get().view]
  const acts = {
    compose: () => openCompose(context),
    receive: () => openReceive(context),
    help: () => openHelp(keysOn),
  }
  listenForKeys(
    {
      j: () => stepOnList(context, pane(), 1),
      k: () => stepOnList(context, pane(), -1),
      u: () => leaveDetail(context, pane()),
      '/': () => pane().querySelector<HTMLElement>('input[type=search]')?.focus(),
      r: () => pane().querySelector<HTMLElement>('.composer textarea')?.focus(),
      c: acts.compose,
      i: acts.receive,
      '?': acts.help,
      ...Object.fromEntries(VIEWS.map((view, index) => [index + 1, () => context.go({ view })])),
    },
    keysOn,
  )
  const button = (text: string, act: () => void, key?: string, kind = '') =>
    h(
      'button',
      { type: 'button', class: kind, onclick: act, 'aria-keyshortcuts': key },
      text,
      key !== undefined && h('kbd', { 'aria-hidden': 'true' }, key),
    )
  return [
    h(
      'header',
      { class: 'top' },
      h('h1', { tabindex: -1 }, 'Postel inspector'),
      liveMark(context, poller),
      h('nav', { 'aria-label': 'Views' }, ...links),
      h(
        'div',
        { class: 'acts', role: 'group', 'aria-label': 'Actions' },
        button('Send', acts.compose, 'c', 'primary'),
        button('Receive', acts.receive, 'i'),
        button('Clock', () => openClock(context)),
        button('Reset', () => openReset(context)),
        button('Keys', acts.help, '?'),
        button('Sign out', leave),
      ),
    ),
    h('main', {}, ...VIEWS.map((view) => panes[view])),
    newsFor(context),
  ]
}

const liveMark = ({ credentials: { accountSid } }: Context, { trouble }: Poller): HTMLElement => {
  const mark = h('p', { class: 'live', role: 'status', title: accountSid })
  trouble.watch((words) => {
    mark.textContent = words ?? `Live · ${accountSid.slice(0, 8)}…`
    mark.classList.toggle('bad', words !== null)
  })
  return mark
}

/** Tells those who do not see the list that it has grown. */
const newsFor = ({ messages }: Context): HTMLElement => {
  const news = h('p', { class: 'unseen', role: 'status' })
  let newest: string | undefined
  messages.listed.watch((listed) => {
    if (listed === null) return
    const [first] = listed
    const key = first ? messageKey(first) : ''
    // The first one is another, too, where the newest was deleted.
    const isNew = first !== undefined && newest !== undefined && key > newest
    if (isNew) news.textContent = `New on the list: ${first.from ?? 'a service'} to ${first.to}`
    if (newest === undefined || isNew) newest = key
  })
  return news
}

const createPanes = (context: Context): Record<View, HTMLElement> => {
  const detail = {
    messages: createDetailPane(context, 'messages', openMessage(context)),
    callbacks: createDetailPane(context, 'callbacks', openDelivery(context)),
    requests: createDetailPane(context, 'requests', openExchange(context)),
  }
  context.messages.known.watch(detail.messages.update)
  context.deliveries.known.watch(detail.callbacks.update)
  context.log.exchanges.watch(detail.requests.update)
  return {
    messages: paneOf('Messages', createMessageList(context), detail.messages),
    callbacks: paneOf('Callbacks', createDeliveriesPane(context), detail.callbacks),
    requests: paneOf('Requests', createExchangesPane(context), detail.requests),
  }
}

const paneOf = (name: string, list: HTMLElement, detail: DetailPane): HTMLElement => {
  const pane = h('section', { class: 'panes', 'aria-label': name }, list, detail.element)
  list.addEventListener('click', (event) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey
    const isRow = event.target instanceof Element && event.target.closest('.rows a') !== null
    // Once the address has changed and the pane shows what it names.
    if (isPlain && isRow) setTimeout(() => enterDetail(pane))
  })
  return pane
}
