import type { CallbackDelivery } from '@postel/client'
import type { Context } from './context.ts'
import { fill, h, whenChanged, type Part } from './dom.ts'
import { createErrorBox } from './error-box.ts'
import { dataOf } from './refused.ts'
import { hashOf } from './route.ts'
import { statusPill } from './status-pill.ts'
import { clockTime, timeElement } from './times.ts'

export interface CardOptions {
  /** The level of the heading: an open card has the first one of its pane. */
  heading: 'h2' | 'h3'
  /** What was replayed, by the new delivery. */
  replayed(delivery: CallbackDelivery): void
}

/** A delivery with each of its attempts, and the button that repeats it. */
export const createDeliveryCard = (
  { api }: Context,
  { id }: CallbackDelivery,
  { heading, replayed }: CardOptions,
): Part<CallbackDelivery> => {
  const errors = createErrorBox()
  const title = h(heading, { tabindex: -1 })
  const facts = h('p', { class: 'facts' })
  const attempts = h('div')
  const replay = async (): Promise<void> => {
    button.disabled = true
    await errors.guard(async () => {
      replayed(await dataOf(api.acting.replayCallbackDelivery({ path: { DeliveryId: id } })))
    })
    button.disabled = false
  }
  const button = h('button', { type: 'button', onclick: () => void replay() }, 'Replay')
  const parts = [h('header', {}, title, button), facts, attempts, errors.element]
  const update = whenChanged((delivery: CallbackDelivery) => {
    const { kind, status, message_status: told, message_sid: sid, replay_of: first } = delivery
    const what = kind === 'inbound' ? 'Webhook' : 'Status callback'
    fill(title, `${what}: ${told} `, statusPill(status))
    fill(
      facts,
      h('code', {}, `${delivery.method} ${delivery.url}`),
      h('a', { href: hashOf({ view: 'messages', id: sid, tab: 'callbacks' }) }, sid),
      h('span', {}, `made ${clockTime(new Date(delivery.date_created))}`),
      first !== null && h('span', {}, `replay of ${first}`),
      delivery.date_due !== null &&
        h('span', {}, `next attempt from ${clockTime(new Date(delivery.date_due))}`),
    )
    fill(attempts, attemptsOf(delivery))
  })
  return { element: h('article', { class: 'delivery' }, ...parts), update }
}

const attemptsOf = ({ attempts }: CallbackDelivery): HTMLElement => {
  if (attempts.length === 0) return h('p', { class: 'quiet' }, 'Not attempted yet.')
  const head = ['Attempt', 'Outcome', 'Status', 'What happened']
  const rows = attempts.map(({ date, outcome, http_status: status, detail }) =>
    h(
      'tr',
      {},
      h('td', {}, timeElement(date)),
      h('td', {}, outcome),
      h('td', {}, status === null ? '–' : String(status)),
      h('td', {}, detail),
    ),
  )
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...head.map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', {}, ...rows),
  )
}
