import type { TwilioMessage } from '@postel/client'
import type { Context } from './context.ts'
import type { Detail } from './detail-pane.ts'
import { fill, h, whenChanged } from './dom.ts'
import { createMediaStrip } from './media-strip.ts'

/** Every field of a message, as the API spells it. */
export const createFieldsView = (context: Context, opened: TwilioMessage): Detail => {
  const fields = h('dl', { class: 'fields' })
  const media = createMediaStrip(context)
  const show = whenChanged((message: TwilioMessage) =>
    fill(
      fields,
      ...Object.entries(message).flatMap(([name, value]) => [
        h('dt', {}, name),
        h('dd', { class: value === null ? 'quiet' : '' }, wordFor(value)),
      ]),
    ),
  )
  const update = (): void => {
    const known = context.messages.known.get()
    const message = known.find(({ sid }) => sid === opened.sid) ?? opened
    show(message)
    media.update(message)
  }
  return { element: h('div', {}, media.element, fields), update }
}

const wordFor = (value: unknown): string =>
  typeof value === 'string' ? value || '(empty)' : JSON.stringify(value, null, 1)
