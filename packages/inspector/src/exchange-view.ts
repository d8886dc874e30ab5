import type { Context } from './context.ts'
import { copyButton } from './copy-button.ts'
import { createCell } from './cell.ts'
import { curlOf } from './curl.ts'
import type { Detail } from './detail-pane.ts'
import { fill, h, whenChanged } from './dom.ts'
import type { Exchange } from './exchange-log.ts'
import { answerText, requestText } from './exchange-text.ts'
import { createListPane } from './list-pane.ts'
import { clockTime } from './times.ts'

/** Every request that this page has made. */
export const createExchangesPane = (context: Context): HTMLElement => {
  const { exchanges } = context.log
  const box = h('input', { type: 'checkbox' })
  const shown = createCell<readonly Exchange[] | null>(null)
  const choose = (): void =>
    shown.set(exchanges.get().filter(({ isPoll }) => box.checked || !isPoll))
  box.addEventListener('change', choose)
  exchanges.watch(choose)
  return createListPane<Exchange>(context, {
    view: 'requests',
    label: 'requests',
    items: shown,
    idOf: ({ id }) => id,
    textOf: ({ method, url, status, requestBody }) => [method, url, status, requestBody].join('\n'),
    showRow,
    tools: [h('label', { class: 'check' }, box, ' Polling')],
    empty: [h('p', {}, 'What this page asks of the service is written down here.')],
  })
}

const showRow = (link: HTMLElement, exchange: Exchange): void => {
  const { method, url, status, timeMs, count, startedAt } = exchange
  const { pathname, search } = new URL(url)
  const isBad = status === null ? exchange.failure !== null : status >= 400
  fill(
    link,
    h(
      'span',
      { class: 'row-head' },
      h('span', { class: 'way' }, method),
      h('span', { class: 'who' }, count > 1 ? `asked ${count} times` : (timeText(timeMs) ?? '…')),
      h('time', {}, clockTime(new Date(startedAt))),
    ),
    h(
      'span',
      { class: 'row-body' },
      h('span', { class: 'excerpt path' }, shortPath(pathname + search)),
      h('span', { class: 'pill', 'data-tone': isBad ? 'bad' : 'good' }, statusText(exchange)),
    ),
  )
}

/** What differs: every path has the account in it, and ids are long. */
const shortPath = (path: string): string =>
  decodeURIComponent(path)
    .replace(/^(\/[^/]+)?\/Accounts\/AC[0-9a-f]{32}/, '…')
    .replace(/([A-Z]{2}[0-9a-f]{2})[0-9a-f]{26}([0-9a-f]{4})/g, '$1…$2')

const timeText = (timeMs: number | null): string | null => (timeMs === null ? null : `${timeMs} ms`)

const statusText = ({ status, failure }: Exchange): string =>
  status === null ? (failure === null ? 'under way' : 'no answer') : String(status)

/** One request and its answer as they were, and the command that repeats it. */
export const openExchange =
  ({ log, credentials }: Context) =>
  (id: string): Detail => {
    const title = h('h2', { tabindex: -1 })
    const block = (name: string) => h('pre', { tabindex: 0, role: 'region', 'aria-label': name })
    const [curl, request, answer] = [block('curl command'), block('Request'), block('Response')]
    const element = h(
      'article',
      {},
      title,
      h('h3', {}, 'curl'),
      curl,
      copyButton('Copy curl command', curl),
      h('h3', {}, 'Request'),
      request,
      h('h3', {}, 'Response'),
      answer,
    )
    const show = whenChanged((exchange: Exchange) => {
      const { method, timeMs } = exchange
      const facts = [statusText(exchange), timeText(timeMs)].filter((fact) => fact !== null)
      fill(title, `${method} · ${facts.join(' · ')}`)
      fill(curl, curlOf(exchange, credentials.accountSid))
      fill(request, requestText(exchange))
      fill(answer, answerText(exchange))
    })
    const update = (): void => {
      const found = log.exchanges.get().find((one) => one.id === id)
      if (found) show(found)
      else fill(title, 'This request is not kept: the page was loaded anew, or many came after it')
    }
    return { element, update }
  }
