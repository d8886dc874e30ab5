import type { Context } from './context.ts'
import { fill, h } from './dom.ts'
import { hashOf, type View } from './route.ts'

/** What is open, ready to be shown anew as it changes. */
export interface Detail {
  /** Its first heading takes the focus when it is opened. */
  element: HTMLElement
  update(): void
}

export interface DetailPane {
  element: HTMLElement
  /** For what was opened before and has changed. */
  update(): void
}

/** Shows what the address names, and how to get there while it names nothing. */
export const createDetailPane = (
  context: Context,
  view: View,
  open: (id: string) => Detail,
): DetailPane => {
  const place = h('div', { class: 'detail-body' })
  const back = h('a', { href: hashOf({ view }), class: 'back' }, '← Back to the list')
  const element = h('div', { class: 'detail' }, back, place)
  let shown: { id: string; detail: Detail } | null = null
  context.route.watch((route) => {
    if (route.view !== view) return
    if (route.id === null) {
      shown = null
      fill(place, h('p', { class: 'empty' }, HOW))
    } else if (shown?.id !== route.id) {
      shown = { id: route.id, detail: open(route.id) }
      fill(place, shown.detail.element)
    }
    shown?.detail.update()
    back.hidden = route.id === null
  })
  return { element, update: () => shown?.detail.update() }
}

const HOW = 'Choose one on the list: with j and k, or by a click.'
