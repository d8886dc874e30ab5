import type { Cell } from './cell.ts'
import { h } from './dom.ts'

const KEYS = [
  ['j', 'next on the list'],
  ['k', 'previous on the list'],
  ['Enter', 'go into what is open'],
  ['u', 'back to the list'],
  ['/', 'filter the list'],
  ['c', 'send a message'],
  ['i', 'receive a message'],
  ['r', 'write in the open conversation'],
  ['1 2 3', 'messages, callbacks, requests'],
  ['Ctrl Enter', 'send what is written'],
  ['?', 'this help'],
] as const

/** Lists the keys, which can be switched off where they are in the way of a reader's own. */
export const openHelp = (keysOn: Cell<boolean>): void => {
  const box = h('input', { type: 'checkbox' })
  box.checked = keysOn.get()
  box.addEventListener('change', () => keysOn.set(box.checked))
  const rows = KEYS.flatMap(([key, what]) => [
    h('dt', {}, ...key.split(' ').map((one) => h('kbd', {}, one))),
    h('dd', {}, what),
  ])
  const dialog = h('dialog', { 'aria-labelledby': 'help-title' })
  const close = h('button', { type: 'button', onclick: () => dialog.close() }, 'Close')
  dialog.append(
    h('h2', { id: 'help-title' }, 'Keys'),
    h('dl', { class: 'keys' }, ...rows),
    h('label', { class: 'check' }, box, ' Keys without Ctrl work'),
    h('div', { class: 'buttons' }, close),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  close.focus()
}
