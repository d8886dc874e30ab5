type Child = Node | string | null | undefined | false
type Handler = (event: Event) => void
type Props = Readonly<Record<string, string | number | boolean | Handler | undefined>>

/**
 * Makes an element. What is given as text becomes text, never markup; `onclick` and the like are
 * functions.
 */
export const h = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] => {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false) continue
    if (typeof value === 'function') element.addEventListener(name.slice(2), value)
    else element.setAttribute(name, value === true ? '' : String(value))
  }
  element.append(...present(children))
  return element
}

const present = (children: readonly Child[]): (Node | string)[] =>
  children.filter((child) => child !== null && child !== undefined && child !== false)

/** Puts these children in place of those that were there. */
export const fill = (element: Element, ...children: readonly Child[]): void =>
  element.replaceChildren(...present(children))

export interface Part<Item> {
  element: HTMLElement
  update(item: Item): void
}

/**
 * Shows a list in the order given. What was shown before keeps its element, and with it focus,
 * selection and place.
 */
export const keyedList = <Item>(
  parent: HTMLElement,
  keyOf: (item: Item) => string,
  make: (item: Item) => Part<Item>,
): ((items: readonly Item[]) => void) => {
  const parts = new Map<string, Part<Item>>()
  return (items) => {
    const keys = new Set(items.map(keyOf))
    for (const [key, { element }] of parts) {
      if (keys.has(key)) continue
      element.remove()
      parts.delete(key)
    }
    let next = parent.firstChild
    for (const item of items) {
      const part = parts.get(keyOf(item)) ?? make(item)
      parts.set(keyOf(item), part)
      part.update(item)
      if (part.element === next) next = next.nextSibling
      else parent.insertBefore(part.element, next)
    }
  }
}

/** Does nothing while the value is the same as last time, so that what is shown can be selected. */
export const whenChanged = <Value>(show: (value: Value) => void): ((value: Value) => void) => {
  let last: string | undefined
  return (value) => {
    const now = JSON.stringify(value)
    if (now === last) return
    last = now
    show(value)
  }
}
