import type { TwilioMessage } from '@postel/client'
import type { Context } from './context.ts'
import { fill, h, whenChanged, type Part } from './dom.ts'
import { createErrorBox } from './error-box.ts'
import { movesFrom, needsReason, REASONS } from './moves.ts'
import { dataOf } from './refused.ts'

/** Plays the carrier: a button for each status that may follow. */
export const createMoveControls = (context: Context, sid: string): Part<TwilioMessage> => {
  const errors = createErrorBox()
  const buttons = h('div', { class: 'moves', role: 'group', 'aria-label': 'Move the message to' })
  const reason = h(
    'select',
    { 'aria-label': 'Why it fails' },
    ...REASONS.map(([code, words]) => h('option', { value: code }, `${code} ${words}`)),
  )
  const move = async (Status: ReturnType<typeof movesFrom>[number]): Promise<void> => {
    const ErrorCode = reason.value as (typeof REASONS)[number][0]
    const body = { Status, ...(needsReason(Status) && { ErrorCode }) }
    const call = context.api.acting.updateSimulatorMessageStatus({ path: { Sid: sid }, body })
    const went = await errors.guard(async () => context.messages.put(await dataOf(call)))
    if (went) context.notify(`Moved to ${Status}.`)
    context.poke()
  }
  const show = whenChanged((moves: ReturnType<typeof movesFrom>) => {
    const isFocused = buttons.contains(document.activeElement)
    fill(
      buttons,
      moves.length > 0 && h('span', { class: 'quiet' }, 'Move to'),
      ...moves.map((to) => h('button', { type: 'button', onclick: () => void move(to) }, to)),
      moves.some(needsReason) && reason,
    )
    // The button that was pressed is gone; the next one takes its place.
    if (isFocused) buttons.querySelector('button')?.focus()
  })
  return {
    element: h('div', {}, buttons, errors.element),
    update: (message) => show(movesFrom(message)),
  }
}
