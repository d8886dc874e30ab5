import { createApi } from './api.ts'
import { parseAccountSid, parsePasted, type Credentials } from './credentials.ts'
import { h } from './dom.ts'
import { createErrorBox } from './error-box.ts'
import { createExchangeLog } from './exchange-log.ts'
import { fieldOf } from './form-field.ts'
import { dataOf } from './refused.ts'

/** Asks who is looking, until the service agrees. */
export const signIn = (done: (credentials: Credentials) => void): HTMLElement => {
  const errors = createErrorBox()
  const button = h('button', { type: 'submit', class: 'primary' }, 'Sign in')
  const form = h(
    'form',
    { class: 'sign-in', novalidate: true },
    h('h1', {}, 'Postel inspector'),
    h('p', { class: 'quiet' }, 'Sign in with an account of this service and its auth token.'),
    fieldOf({ name: 'sid', label: 'Account SID', hint: SID_HINT }),
    fieldOf({ name: 'token', label: 'Auth token', kind: 'password', hint: TOKEN_HINT }),
    errors.element,
    h('div', { class: 'buttons' }, button),
  )
  const input = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)
  const [sid, token] = [input('sid'), input('token')]
  sid?.addEventListener('input', () => {
    const pasted = parsePasted(sid.value)
    if (!pasted || !token) return
    sid.value = pasted.accountSid
    token.value = pasted.authToken
    button.focus()
  })
  const submit = async (): Promise<void> => {
    const accountSid = parseAccountSid(sid?.value ?? '')
    const authToken = token?.value.trim() ?? ''
    if (accountSid === null) throw new Error('The account SID is AC and 32 hex digits, or a UUID.')
    if (authToken === '') throw new Error('The auth token is missing.')
    const { acting } = createApi({ accountSid, authToken }, createExchangeLog())
    // Opens with the auth token alone, as the simulator does.
    await dataOf(acting.listCallbackDeliveries({ query: { PageSize: 1 } }))
    done({ accountSid, authToken })
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    button.disabled = true
    void errors.guard(submit).then((went) => {
      button.disabled = went
    })
  })
  return h('main', {}, form)
}

const SID_HINT = 'As npm start prints it. The line of curl.conf, pasted here, fills in both.'
const TOKEN_HINT =
  'For the first account it is in curl.conf in the data folder. It stays in this tab and is gone when the tab closes.'
