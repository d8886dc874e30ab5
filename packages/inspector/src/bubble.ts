import type { TwilioMessage } from '@postel/client'
import type { Context } from './context.ts'
import type { Pair } from './conversation.ts'
import { fill, h, whenChanged, type Part } from './dom.ts'
import { createMediaStrip } from './media-strip.ts'
import { hashOf } from './route.ts'
import { statusPill } from './status-pill.ts'
import { timeElement } from './times.ts'

/** One message of a conversation: ours to the right, theirs to the left. */
export const createBubble = (
  context: Context,
  { sid }: TwilioMessage,
  pairNow: () => Pair | null,
): Part<TwilioMessage> => {
  const text = h('p', { class: 'text' })
  const foot = h('p', { class: 'foot' })
  const media = createMediaStrip(context)
  const element = h('li', { class: 'bubble' }, text, media.element, foot)
  const show = whenChanged((message: TwilioMessage) => {
    const { body, direction, from, status, date_created: date, error_code: code } = message
    text.textContent = body || 'no text'
    text.classList.toggle('quiet', !body)
    text.hidden = !body && message.num_media !== '0'
    element.classList.toggle('ours', (pairNow()?.ours ?? from) === from)
    const address = hashOf({ view: 'messages', id: sid, tab: 'details' })
    fill(
      foot,
      h('span', {}, direction === 'inbound' ? 'in' : 'out'),
      h('a', { href: address, title: sid }, timeElement(date)),
      statusPill(status),
      code !== null && h('span', { class: 'bad' }, `${code} ${message.error_message ?? ''}`),
    )
  })
  return {
    element,
    update: (message) => {
      show(message)
      media.update(message)
      const isOpen = context.route.get().id === sid
      if (isOpen) element.setAttribute('aria-current', 'true')
      else element.removeAttribute('aria-current')
    },
  }
}
