import type { TwilioMessage } from '@postel/client'
import type { Context } from './context.ts'
import { createConversation } from './conversation-view.ts'
import { createDeliveryList } from './delivery-list.ts'
import type { Detail } from './detail-pane.ts'
import { fill, h, whenChanged } from './dom.ts'
import { createErrorBox } from './error-box.ts'
import { createFieldsView } from './fields-view.ts'
import { createMoveControls } from './move-controls.ts'
import { dataOf } from './refused.ts'
import { hashOf, TABS, type Tab } from './route.ts'
import { statusPill } from './status-pill.ts'

/** One message: its conversation, its fields, and the callbacks about it. */
export const openMessage =
  (context: Context) =>
  (sid: string): Detail => {
    const title = h('h2', { tabindex: -1 })
    const errors = createErrorBox()
    const moves = createMoveControls(context, sid)
    const tabs = TABS.map((tab) =>
      h('a', { href: hashOf({ view: 'messages', id: sid, tab }) }, tab),
    )
    const place = h('div', { class: 'tab' })
    const element = h(
      'article',
      {},
      h('header', {}, title, moves.element),
      h('nav', { 'aria-label': 'Parts of the message', class: 'tabs' }, ...tabs),
      errors.element,
      place,
    )
    let shown: { tab: Tab; part: Detail } | null = null
    const showTitle = whenChanged(({ from, to, status }: TwilioMessage) =>
      fill(title, `${from ?? 'a service'} → ${to} `, statusPill(status)),
    )
    void fetchUnknown(context, sid).catch(errors.show)
    const update = (): void => {
      const message = context.messages.known.get().find((one) => one.sid === sid)
      const { tab } = context.route.get()
      for (const [index, link] of tabs.entries()) {
        if (TABS[index] === tab) link.setAttribute('aria-current', 'page')
        else link.removeAttribute('aria-current')
      }
      if (message === undefined) {
        if (shown) fill(title, 'This message is gone')
        return
      }
      showTitle(message)
      moves.update(message)
      if (shown?.tab !== tab) {
        shown = { tab, part: PARTS[tab](context, message) }
        fill(place, shown.part.element)
      }
      shown.part.update()
    }
    return { element, update }
  }

const PARTS: Record<Tab, (context: Context, message: TwilioMessage) => Detail> = {
  conversation: createConversation,
  details: createFieldsView,
  callbacks: createDeliveryList,
}

/** An address may name a message that no page has brought yet. What is open is not forgotten. */
const fetchUnknown = async ({ api, messages }: Context, Sid: string): Promise<void> => {
  const known = messages.known.get().find(({ sid }) => sid === Sid)
  messages.put(known ?? (await dataOf(api.acting.fetchTwilioMessage({ path: { Sid } }))))
}
