import type { Cell } from './cell.ts'

export type Keys = Readonly<Record<string, () => void>>

/** Single keys do something while nobody is writing and no dialog is open. */
export const listenForKeys = (keys: Keys, keysOn: Cell<boolean>): void =>
  document.addEventListener('keydown', (event) => {
    if (!keysOn.get() || event.ctrlKey || event.metaKey || event.altKey) return
    if (isWriting(event.target) || document.querySelector('dialog[open]')) return
    const act = keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  })

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select')
