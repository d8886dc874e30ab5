import { fill, h } from './dom.ts'
import { wordsOf } from './refused.ts'

export interface ErrorBox {
  element: HTMLElement
  show(error: unknown): void
  clear(): void
  /** Runs it, and shows what it throws; says whether it went well. */
  guard(act: () => Promise<void>): Promise<boolean>
}

/** A place where refusals are told, to screen readers too. */
export const createErrorBox = (): ErrorBox => {
  const element = h('div', { role: 'alert', class: 'error' })
  const clear = (): void => fill(element)
  const show = (error: unknown): void => {
    const { message, advice, code, moreInfo } = wordsOf(error)
    fill(
      element,
      h('p', {}, message, code === null ? null : ` (${code})`),
      advice !== null && h('p', {}, advice),
      moreInfo !== null &&
        h('a', { href: moreInfo, target: '_blank', rel: 'noreferrer' }, 'What this code means'),
    )
  }
  return {
    element,
    show,
    clear,
    guard: async (act) => {
      clear()
      try {
        await act()
        return true
      } catch (error) {
        show(error)
        return false
      }
    },
  }
}
