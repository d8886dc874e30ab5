import type { Context } from './context.ts'
import { parseRoute } from './route.ts'

const rowsOf = (pane: Element): HTMLAnchorElement[] => [
  ...pane.querySelectorAll<HTMLAnchorElement>('.rows a'),
]

/** Opens the row that many steps down from the one that is open, or the first. */
export const stepOnList = (context: Context, pane: Element, steps: 1 | -1): void => {
  const rows = rowsOf(pane)
  const at = rows.findIndex((row) => row.hasAttribute('aria-current'))
  const row = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + steps))]
  if (!row) return
  context.go(parseRoute(row.hash), 'replaces')
  row.focus()
  row.scrollIntoView({ block: 'nearest' })
}

/** Goes from the list into what is open, where a screen reader begins to read. */
export const enterDetail = (pane: Element): void =>
  pane.querySelector<HTMLElement>('.detail h2')?.focus()

/** Back from what is open to its row. On a narrow screen only one of both is shown. */
export const leaveDetail = (context: Context, pane: Element): void => {
  const row = rowsOf(pane).find((one) => one.hasAttribute('aria-current'))
  const list = pane.querySelector<HTMLElement>('.list')
  if (list && getComputedStyle(list).display === 'none') {
    context.go({ view: context.route.get().view })
  }
  row?.focus()
}
