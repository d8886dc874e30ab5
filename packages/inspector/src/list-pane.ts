import type { Cell } from './cell.ts'
import type { Context } from './context.ts'
import { fill, h, keyedList, whenChanged } from './dom.ts'
import { createErrorBox } from './error-box.ts'
import { hashOf, type View } from './route.ts'

export interface ListPane<Item> {
  view: View
  /** What the list has, for screen readers and the filter. */
  label: string
  items: Cell<readonly Item[] | null>
  idOf: (item: Item) => string
  /** What the filter looks through. */
  textOf: (item: Item) => string
  /** Fills the link that leads to the item. */
  showRow: (link: HTMLElement, item: Item) => void
  empty: readonly Node[]
  older?: { hasOlder: Cell<boolean>; load: () => Promise<void> }
  /** Beside the filter. */
  tools?: readonly Node[]
}

/** A list of links to what can be opened, with a filter above it. */
export const createListPane = <Item>(context: Context, given: ListPane<Item>): HTMLElement => {
  const { view, label, items, idOf, older } = given
  const filter = h('input', { type: 'search', 'aria-label': `Filter ${label}`, ...FILTER })
  const rows = h('ol', { class: 'rows', 'aria-label': label })
  const note = h('div', { class: 'empty' })
  const showRows = keyedList<Item>(rows, idOf, (item) => {
    const link = h('a', { href: hashOf({ view, id: idOf(item) }) })
    const element = h('li', {}, link)
    return { element, update: whenChanged((now: Item) => given.showRow(link, now)) }
  })
  const mark = (): void => {
    const { id } = context.route.get()
    for (const link of rows.querySelectorAll('a')) {
      const isOpen = id !== null && link.getAttribute('href') === hashOf({ view, id })
      if (isOpen) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
  }
  const show = (): void => {
    const all = items.get()
    const wanted = filter.value.trim().toLowerCase()
    const found = (all ?? []).filter((item) => given.textOf(item).toLowerCase().includes(wanted))
    showRows(found)
    mark()
    const isNone = all !== null && found.length === 0
    const none = all?.length === 0 ? given.empty : [h('p', {}, `Nothing here has “${wanted}”.`)]
    if (isNone) fill(note, ...none)
    note.hidden = !isNone
  }
  filter.addEventListener('input', show)
  filter.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && filter.value === '') filter.blur()
    if (key === 'Enter' || key === 'ArrowDown') rows.querySelector('a')?.focus()
  })
  items.watch(show)
  context.route.watch(mark)
  return h(
    'div',
    { class: 'list' },
    h('div', { class: 'tools' }, filter, ...(given.tools ?? [])),
    rows,
    note,
    older && olderButton(older),
  )
}

const FILTER = { placeholder: 'Filter  ( / )', autocomplete: 'off', spellcheck: 'false' }

const olderButton = ({ hasOlder, load }: NonNullable<ListPane<never>['older']>): HTMLElement => {
  const errors = createErrorBox()
  const button = h('button', { type: 'button' }, 'Load older ones')
  const act = async (): Promise<void> => {
    button.disabled = true
    await errors.guard(load)
    button.disabled = false
  }
  button.addEventListener('click', () => void act())
  const element = h('div', { class: 'older' }, button, errors.element)
  hasOlder.watch((is) => (element.hidden = !is))
  return element
}
