import type { Context } from './context.ts'
import type { Pair } from './conversation.ts'
import { h } from './dom.ts'
import { createErrorBox } from './error-box.ts'
import { submitOnCtrlEnter } from './form-dialog.ts'
import { dataOf } from './refused.ts'

/** Goes on with a conversation, on either side of it. */
export const createComposer = (context: Context, { ours, theirs }: Pair): HTMLElement => {
  const { acting } = context.api
  const errors = createErrorBox()
  const label = `Write between ${ours} and ${theirs}`
  const text = h('textarea', { name: 'Body', rows: 2, 'aria-label': label, placeholder: 'Text' })
  const send = (Body: string) =>
    dataOf(acting.createTwilioMessage({ body: { To: theirs, From: ours, Body } }))
  const receive = (Body: string) =>
    dataOf(acting.createSimulatorInboundMessage({ body: { To: ours, From: theirs, Body } }))
  const act = async (how: typeof send): Promise<void> => {
    const went = await errors.guard(async () => context.messages.put(await how(text.value)))
    if (went) text.value = ''
    text.focus()
    context.poke()
  }
  const form = h(
    'form',
    { class: 'composer' },
    text,
    h(
      'div',
      { class: 'buttons' },
      h('button', { type: 'submit', class: 'primary' }, `Send from ${ours}`),
      h('button', { type: 'button', onclick: () => void act(receive) }, `Receive from ${theirs}`),
    ),
    errors.element,
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void act(send)
  })
  form.addEventListener('keydown', submitOnCtrlEnter(form))
  return form
}
