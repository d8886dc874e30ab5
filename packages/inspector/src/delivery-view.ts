import type { CallbackDelivery } from '@postel/client'
import type { Context } from './context.ts'
import { createDeliveryCard } from './delivery-card.ts'
import type { Detail } from './detail-pane.ts'
import { fill, h } from './dom.ts'
import { createErrorBox } from './error-box.ts'
import { createListPane } from './list-pane.ts'
import { dataOf } from './refused.ts'
import { statusPill } from './status-pill.ts'
import { timeElement } from './times.ts'

export const createDeliveriesPane = (context: Context): HTMLElement =>
  createListPane<CallbackDelivery>(context, {
    view: 'callbacks',
    label: 'callbacks',
    items: context.deliveries.listed,
    older: { hasOlder: context.deliveries.hasOlder, load: context.deliveries.loadOlder },
    idOf: ({ id }) => id,
    textOf: ({ url, message_sid: sid, message_status: told, kind, status }) =>
      [url, sid, told, kind, status].join('\n'),
    showRow,
    empty: [
      h('p', {}, h('strong', {}, 'No callbacks yet.')),
      h('p', {}, 'Send a message with a status callback, or give a number an inbound URL:'),
      h('pre', {}, 'postel numbers set --number +14155550100 \\\n  --inbound-url http://…'),
    ],
  })

const showRow = (link: HTMLElement, delivery: CallbackDelivery): void => {
  const { kind, url, message_status: told, status, date_created: date, attempts } = delivery
  const tries = `${attempts.length} attempt${attempts.length === 1 ? '' : 's'}`
  fill(
    link,
    h(
      'span',
      { class: 'row-head' },
      h('span', { class: kind === 'inbound' ? 'way in' : 'way out' }, kind),
      h('span', { class: 'who' }, `${told} · ${tries}`),
      timeElement(date),
    ),
    h('span', { class: 'row-body' }, h('span', { class: 'excerpt' }, url), statusPill(status)),
  )
}

/** One delivery with all that is known about it. */
export const openDelivery =
  (context: Context) =>
  (id: string): Detail => {
    const { deliveries, api } = context
    const errors = createErrorBox()
    const place = h('div')
    const element = h('div', {}, errors.element, place)
    let update: ((delivery: CallbackDelivery) => void) | undefined
    const show = (delivery: CallbackDelivery): void => {
      if (!update) {
        const replayed = (made: CallbackDelivery): void => {
          deliveries.put(made)
          context.go({ view: 'callbacks', id: made.id })
          context.notify('It is sent once more.')
          context.poke()
        }
        const card = createDeliveryCard(context, delivery, { heading: 'h2', replayed })
        update = card.update
        place.append(card.element)
      }
      update(delivery)
    }
    const find = () => deliveries.known.get().find((one) => one.id === id)
    const fetchUnknown = async (): Promise<void> => {
      const path = { DeliveryId: id }
      if (!find()) deliveries.put(await dataOf(api.acting.fetchCallbackDelivery({ path })))
    }
    void fetchUnknown().catch(errors.show)
    const showFound = (): void => {
      const found = find()
      if (found) show(found)
    }
    return { element, update: showFound }
  }
