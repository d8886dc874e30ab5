import { h } from './dom.ts'

/** Copies the text of an element, or marks it where the browser does not let a page copy. */
export const copyButton = (label: string, source: HTMLElement): HTMLElement => {
  const said = h('span', { role: 'status' })
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(source.textContent)
      said.textContent = 'Copied.'
    } catch {
      getSelection()?.selectAllChildren(source)
      said.textContent = 'Marked: copy it with your keyboard.'
    }
  }
  const button = h('button', { type: 'button', onclick: () => void copy() }, label)
  return h('span', { class: 'copy' }, button, said)
}
