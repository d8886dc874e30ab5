import type { CallbackDelivery, TwilioMessage } from '@postel/client'
import type { Context } from './context.ts'
import { createDeliveryCard } from './delivery-card.ts'
import type { Detail } from './detail-pane.ts'
import { h, keyedList } from './dom.ts'
import { createErrorBox } from './error-box.ts'

/** All that was sent about one message, newest first. */
export const createDeliveryList = (context: Context, { sid }: TwilioMessage): Detail => {
  const book = context.deliveriesOf(sid)
  const errors = createErrorBox()
  const cards = h('div', { class: 'cards' })
  const none = h('p', { class: 'empty' }, NONE)
  const show = keyedList<CallbackDelivery>(
    cards,
    ({ id }) => id,
    (delivery) =>
      createDeliveryCard(context, delivery, {
        heading: 'h3',
        replayed: (made) => {
          book.put(made)
          context.notify('It is sent once more.')
          context.poke()
        },
      }),
  )
  book.listed.watch((deliveries) => {
    show(deliveries ?? [])
    none.hidden = deliveries?.length !== 0
  })
  void book.refresh().catch(errors.show)
  return { element: h('div', {}, errors.element, none, cards), update: () => undefined }
}

const NONE =
  'Nothing was sent about this message. Status callbacks go to the StatusCallback of a message, webhooks to the inbound URL of a number (postel numbers set --inbound-url).'
