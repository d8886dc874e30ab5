import { h } from './dom.ts'

export interface Field {
  name: string
  label: string
  kind?: 'text' | 'tel' | 'url' | 'number' | 'password' | 'datetime-local' | 'area'
  value?: string
  hint?: string
  /** Values to choose from, each with what it is. */
  offers?: readonly (readonly [value: string, what: string])[]
}

export const fieldOf = (field: Field): HTMLElement => {
  const { name, label, kind = 'text', value = '', hint, offers = [] } = field
  const hintId = `hint-${name}`
  const described = hint === undefined ? {} : { 'aria-describedby': hintId }
  const listId = `offers-${name}`
  const input =
    kind === 'area'
      ? h('textarea', { name, rows: 2, ...described })
      : h('input', {
          ...{ name, type: kind, autocomplete: 'off', spellcheck: 'false', ...described },
          list: offers.length > 0 && listId,
        })
  input.value = value
  return h(
    'div',
    { class: 'field' },
    h('label', {}, h('span', {}, label), input),
    hint !== undefined && h('p', { id: hintId, class: 'hint' }, hint),
    offers.length > 0 &&
      h(
        'datalist',
        { id: listId },
        ...offers.map(([one, what]) => h('option', { value: one }, what)),
      ),
  )
}
