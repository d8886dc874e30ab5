import { h } from './dom.ts'
import { createErrorBox } from './error-box.ts'
import { fieldOf, type Field } from './form-field.ts'

export interface FormDialog {
  title: string
  intro?: string
  fields: readonly Field[]
  /** Fields that are rarely needed, behind a click. */
  more?: readonly Field[]
  /** The text of the button that acts. */
  verb: string
  isDangerous?: boolean
  /** What it throws is shown, and the dialog stays open. */
  act(values: Values): Promise<void>
}

/** What was filled in, by the names of the fields; '' where nothing was. */
export type Values = (name: string) => string

export const openFormDialog = (given: FormDialog): void => {
  const { title, intro, fields, more = [], verb, isDangerous = false, act } = given
  const errors = createErrorBox()
  const dialog = h('dialog', { 'aria-labelledby': 'dialog-title' })
  const button = h('button', { type: 'submit', class: isDangerous ? 'danger' : 'primary' }, verb)
  const cancel = h('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel')
  const form = h(
    'form',
    { novalidate: true, autocomplete: 'off' },
    h('h2', { id: 'dialog-title' }, title),
    intro !== undefined && h('p', { class: 'quiet' }, intro),
    ...fields.map(fieldOf),
    more.length > 0 && h('details', {}, h('summary', {}, 'More'), ...more.map(fieldOf)),
    errors.element,
    h('div', { class: 'buttons' }, cancel, button),
  )
  const submit = async (): Promise<void> => {
    const data = new FormData(form)
    button.disabled = true
    const went = await errors.guard(() => act((name) => textIn(data, name)))
    button.disabled = false
    if (went) dialog.close()
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void submit()
  })
  form.addEventListener('keydown', submitOnCtrlEnter(form))
  dialog.addEventListener('close', () => dialog.remove())
  dialog.append(form)
  document.body.append(dialog)
  dialog.showModal()
  const isEmpty = (field: HTMLInputElement | HTMLTextAreaElement) => field.value === ''
  const inputs = [...form.querySelectorAll<HTMLInputElement>('label > input, label > textarea')]
  ;(inputs.find(isEmpty) ?? inputs[0] ?? cancel).focus()
}

export const submitOnCtrlEnter =
  (form: HTMLFormElement) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    form.requestSubmit()
  }

const textIn = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
