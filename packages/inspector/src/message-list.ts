import type { TwilioMessage } from '@postel/client'
import { BASE_URL } from './api.ts'
import { copyButton } from './copy-button.ts'
import type { Context } from './context.ts'
import { curlOf } from './curl.ts'
import { fill, h } from './dom.ts'
import { createListPane } from './list-pane.ts'
import { statusPill } from './status-pill.ts'
import { timeElement } from './times.ts'

export const createMessageList = (context: Context): HTMLElement =>
  createListPane<TwilioMessage>(context, {
    view: 'messages',
    label: 'messages',
    items: context.messages.listed,
    older: { hasOlder: context.messages.hasOlder, load: context.messages.loadOlder },
    idOf: ({ sid }) => sid,
    textOf: ({ sid, from, to, body, status, direction }) =>
      [sid, from, to, body, status, direction].join('\n'),
    showRow,
    empty: emptyNote(context),
  })

const showRow = (link: HTMLElement, message: TwilioMessage): void => {
  const { direction, from, to, body, num_media: count, status, date_created: date } = message
  const isInbound = direction === 'inbound'
  fill(
    link,
    h(
      'span',
      { class: 'row-head' },
      h('span', { class: isInbound ? 'way in' : 'way out' }, isInbound ? 'in' : 'out'),
      h('span', { class: 'who' }, `${from ?? 'a service'} → ${to}`),
      timeElement(date),
    ),
    h(
      'span',
      { class: 'row-body' },
      h('span', { class: 'excerpt' }, body || (count === '0' ? 'no text' : 'media only')),
      count !== '0' && h('span', { class: 'clip' }, `${count} file${count === '1' ? '' : 's'}`),
      statusPill(status),
    ),
  )
}

const emptyNote = ({ credentials: { accountSid } }: Context): Node[] => {
  const command = curlOf(
    {
      method: 'POST',
      url: `${BASE_URL}/2010-04-01/Accounts/${accountSid}/Messages.json`,
      requestBody: new URLSearchParams({
        ...{ To: '+14155550123', From: '+14155550100', Body: 'Hello' },
      }).toString(),
    },
    accountSid,
  )
  const pre = h('pre', { tabindex: 0, 'aria-label': 'Command' }, command)
  return [
    h('p', {}, h('strong', {}, 'No messages yet.')),
    h(
      'p',
      {},
      'Send one with ',
      h('kbd', {}, 'c'),
      ', or let your application send to this service:',
    ),
    pre,
    copyButton('Copy command', pre),
  ]
}
