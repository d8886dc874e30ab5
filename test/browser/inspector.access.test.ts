import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { openInspector, openSignedIn } from '../support/inspector.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { seriousFaults } from '../support/serious-faults.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'

const PATIENCE_MS = 90_000
const NARROW = { width: 390, height: 800 }
const OURS = '+14155550100'
const THEIRS = '+14155550123'

const focusedText = (page: Page): Promise<string> =>
  page.evaluate<string>('document.activeElement.textContent')

describeInBrowser('/inspector, for everybody', (browser) => {
  const { postel } = usePostel()

  it(
    'does everything by keyboard',
    async () => {
      const { page, account, api, rows, detail, dialog } = await openInspector(browser, postel())
      const { keyboard } = page
      await keyboard.type(account.accountSid)
      await keyboard.press('Tab')
      await keyboard.type(account.authToken)
      await keyboard.press('Enter')
      await page.getByText('Live ·').waitFor()
      await keyboard.press('c')
      await dialog.waitFor()
      await keyboard.type(THEIRS)
      await keyboard.press('Tab')
      await keyboard.type(OURS)
      await keyboard.press('Tab')
      await keyboard.type('cjk? Written with keys that mean something elsewhere.')
      await keyboard.press('Control+Enter')
      await rows.filter({ hasText: 'delivered' }).waitFor()
      await api.send({ Body: 'The second one' })
      await rows.nth(1).waitFor()
      await keyboard.press('j')
      await keyboard.press('k')
      expect(await focusedText(page)).toContain('The second one')
      await keyboard.press('j')
      expect(await focusedText(page)).toContain('cjk?')
      await keyboard.press('Enter')
      await until('the heading to have the focus', async () =>
        (await focusedText(page)).startsWith(`${OURS} → ${THEIRS}`),
      )
      await keyboard.press('r')
      await keyboard.type('And more')
      await keyboard.press('Control+Enter')
      await detail.getByRole('list', { name: 'Conversation' }).getByText('And more').waitFor()
      await keyboard.press('Shift+Tab')
      await keyboard.press('/')
      await keyboard.type('second')
      await until('one row', async () => (await rows.count()) === 1)
      await keyboard.press('Enter')
      expect(await focusedText(page)).toContain('The second one')
      await keyboard.press('?')
      await dialog.getByText('Keys without Ctrl work').waitFor()
      await keyboard.press('Shift+Tab')
      await keyboard.press('Space')
      await keyboard.press('Escape')
      await keyboard.press('c')
      expect(await dialog.count()).toBe(0)
    },
    PATIENCE_MS,
  )

  it(
    'keeps focus and place while the list grows',
    async () => {
      const { page, api, rows } = await openSignedIn(browser, postel())
      await api.send({ Body: 'The first one' })
      await rows.first().waitFor()
      await page.keyboard.press('j')
      await api.send({ Body: 'One more' })
      await rows.filter({ hasText: 'One more' }).waitFor()
      expect(await focusedText(page)).toContain('The first one')
      await page.getByRole('status').getByText('New on the list').waitFor({ state: 'attached' })
    },
    PATIENCE_MS,
  )

  it.each(['light', 'dark'] as const)(
    'has no serious fault for axe in %s',
    async (colorScheme) => {
      const { page, account, api, simulator, rows, detail, act, dialog } = await openInspector(
        browser,
        postel(),
        { colorScheme },
      )
      const faults = async (): Promise<void> => expect(await seriousFaults(page)).toEqual([])
      await faults()
      await page.getByLabel('Account SID').fill(`${account.accountSid}:${account.authToken}`)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByText('No messages yet.').waitFor()
      await faults()
      const ours = await giveNumber(postel(), account)
      const StatusCallback = `${postel().callbacks.url}/seen`
      const { sid } = await api.send({ From: ours, To: '+15005550010', Body: 'No', StatusCallback })
      await api.waitFor(sid, 'undelivered')
      await simulator.arrive({ From: '+15005550010', To: ours, Body: 'Yes' })
      await rows.filter({ hasText: 'Yes' }).click()
      await detail.getByText('Carrier violation').waitFor()
      await faults()
      await rows.filter({ hasText: 'No' }).click()
      await detail.getByRole('link', { name: 'details' }).click()
      await detail.getByText('outbound-api').waitFor()
      await faults()
      await detail.getByRole('link', { name: 'callbacks' }).click()
      await detail.getByRole('button', { name: 'Replay' }).first().waitFor()
      await faults()
      await page.keyboard.press('2')
      await rows.first().click()
      await detail.getByRole('table').waitFor()
      await faults()
      await page.keyboard.press('3')
      await rows.first().click()
      await detail.getByText('HTTP/1.1 200').waitFor()
      await faults()
      await act('Send').click()
      await dialog.getByRole('button', { name: 'Send' }).click()
      await dialog.getByRole('link', { name: 'What this code means' }).waitFor()
      await faults()
    },
    PATIENCE_MS,
  )

  it(
    'is dark where the reader is',
    async () => {
      const shades = await Promise.all(
        (['light', 'dark'] as const).map(async (colorScheme) => {
          const { page } = await openInspector(browser, postel(), { colorScheme })
          return page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
        }),
      )
      expect(shades).toEqual(['rgb(255, 255, 255)', 'rgb(28, 30, 36)'])
    },
    PATIENCE_MS,
  )

  it(
    'fits a narrow screen, where the list and what is open take turns',
    async () => {
      const { page, api, rows, detail } = await openSignedIn(browser, postel(), {
        viewport: NARROW,
      })
      await api.send({ Body: 'Hello '.repeat(60), StatusCallback: `${postel().callbacks.url}/x` })
      await rows.filter({ hasText: 'delivered' }).click()
      const fits = async (): Promise<void> => {
        const width = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(width).toBeLessThanOrEqual(NARROW.width)
      }
      for (const tab of ['conversation', 'details', 'callbacks']) {
        await detail.getByRole('link', { name: tab }).click()
        await detail.getByRole('heading', { level: 2 }).waitFor()
        await fits()
      }
      expect(await rows.first().isVisible()).toBe(false)
      await detail.getByRole('link', { name: 'Back to the list' }).click()
      await rows.first().waitFor()
      await fits()
    },
    PATIENCE_MS,
  )
})
