import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { BrowserInUse, Visit } from './browser.ts'
import type { Postel, TestAccount } from './postel.ts'
import { simulatorApi, type SimulatorApi } from './simulator-api.ts'
import { targetOf } from './target.ts'
import { twilioApi, type TwilioApi } from './twilio-api.ts'

export interface Inspector extends Visit {
  url: string
  account: TestAccount
  api: TwilioApi
  simulator: SimulatorApi
  /** The rows of the list that is shown. */
  rows: Locator
  /** What is open, beside the list. */
  detail: Locator
  dialog: Locator
  act(name: string): Locator
}

/** Other tests may run beside this one. */
const PATIENCE_MS = 20_000

/** The inspector's sign-in form, for a fresh account. */
export const openInspector = async (
  browser: BrowserInUse,
  postel: Postel,
  options: BrowserContextOptions = {},
): Promise<Inspector> => {
  const account = await postel.createAccount()
  const api = twilioApi(targetOf('http', postel), account)
  const url = `${postel.url}/inspector`
  const visit = await browser.visit(url, options)
  visit.page.setDefaultTimeout(PATIENCE_MS)
  const pane = visit.page.locator('section:not([hidden])')
  return {
    ...visit,
    ...{ url, account, api, simulator: simulatorApi(api) },
    rows: pane.locator('.rows > li'),
    detail: pane.locator('.detail'),
    dialog: visit.page.getByRole('dialog'),
    act: (name) => visit.page.getByRole('group', { name: 'Actions' }).getByRole('button', { name }),
  }
}

export const signIn = async (page: Page, { accountSid, authToken }: TestAccount): Promise<void> => {
  await page.getByLabel('Account SID').fill(accountSid)
  await page.getByLabel('Auth token').fill(authToken)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.getByText('Live ·').waitFor()
}

/** The same, signed in. */
export const openSignedIn = async (
  ...args: Parameters<typeof openInspector>
): Promise<Inspector> => {
  const inspector = await openInspector(...args)
  await signIn(inspector.page, inspector.account)
  return inspector
}
