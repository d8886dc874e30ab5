import { operationsOf, readContract, type Operation } from '@postel/docs'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, type Visit } from '../support/browser.ts'
import { seriousFaults } from '../support/serious-faults.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'

const contract = await readContract(fileURLToPath(import.meta.resolve('@postel/spec/openapi.json')))
const operations = operationsOf(contract)
const NARROW = { width: 390, height: 800 }

describeInBrowser('/docs', (browser) => {
  const { postel } = usePostel()
  const open = (hash = '', options = {}): Promise<Visit> =>
    browser.visit(`${postel().url}/docs${hash}`, options)

  it('lists every operation, asks for nothing but itself and complains of nothing', async () => {
    const { page, requests, complaints } = await open()
    for (const { name } of contract.tags) {
      // The menu shows what is in a group while the group is open.
      await menu(page).getByText(name, { exact: true }).click()
      for (const { summary } of operations.filter(({ tags: [tag] }) => tag === name)) {
        await menu(page).getByText(summary, { exact: true }).waitFor()
      }
    }
    await page.waitForLoadState('networkidle')
    const elsewhere = requests.filter((url) => !url.startsWith(`${postel().url}/`))
    expect(elsewhere.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([])
    expect(complaints).toEqual([])
  })

  it('is painted before any script has run', async () => {
    const { page, requests } = await open('', { javaScriptEnabled: false })
    await page.getByRole('heading', { level: 1, name: contract.info.title }).waitFor()
    expect(requests).toEqual([`${postel().url}/docs`])
  })

  it('shows the samples of every operation', async () => {
    const { page, complaints } = await open()
    const samplesOf = async ({ operationId, tags: [tag] }: Operation): Promise<Locator> => {
      const route = `/${tag.toLowerCase().replaceAll(' ', '-')}/${operationId.toLowerCase()}`
      await page.goto(`${postel().url}/docs#${route}`)
      return page.locator(`[data-section-id="${route}"] .panel-request-samples`)
    }
    for (const operation of operations) {
      const samples = await samplesOf(operation)
      await samples.locator('code[data-language=shell]', { hasText: 'curl ' }).waitFor()
    }
    await choose(page, 'curl', '@postel/client')
    for (const operation of operations) {
      const samples = await samplesOf(operation)
      const call = `postel.${operation.operationId}(`
      await samples.locator('code[data-language=ts]', { hasText: call }).waitFor()
    }
    await choose(page, '@postel/client', 'Official SDK')
    for (const operation of operations) {
      const samples = await samplesOf(operation)
      await samples.locator('code[data-language=js]', { hasText: 'await ' }).waitFor()
    }
    expect(complaints).toEqual([])
  }, 60_000)

  it('leads to an operation from the menu and from the search', async () => {
    const { page } = await open()
    await menu(page).getByText('Twilio Messages', { exact: true }).click()
    await menu(page).getByText('Send a message', { exact: true }).click()
    await page.waitForURL(/#\/twilio-messages\/createtwiliomessage$/)
    const box = page.getByPlaceholder('Search docs')
    const hit = page.getByText('/media/{MediaId}', { exact: true }).last()
    // Before the index is there the key opens nothing, and what is typed finds nothing: a reader does both again.
    await until(
      'the search to find it',
      async () => {
        if (!(await box.isVisible())) await page.keyboard.press('Control+k')
        else await box.fill('').then(() => box.fill('signed URL'))
        return hit.waitFor({ timeout: 1_000 }).then(
          () => true,
          () => false,
        )
      },
      SEARCH_MS_MAX,
    )
    await hit.click()
    await page.waitForURL(/#\/signed-media\/fetchsignedmedia/)
    await page
      .locator('h2', { hasText: 'Read the bytes of one media file by a signed URL' })
      .waitFor()
  }, 60_000)

  it('shows each operation as Markdown and on a page of its own', async () => {
    const { page } = await open('#/twilio-messages/createtwiliomessage')
    const section = page.locator('[data-section-id="/twilio-messages/createtwiliomessage"]')
    const markdown = section.getByRole('link', { name: 'View as Markdown' })
    const href = new URL((await markdown.getAttribute('href')) ?? '', page.url())
    expect(href.pathname).toBe('/docs/operations/createTwilioMessage.md')
    expect(await (await fetch(href)).text()).toMatch(/^# Send a message\n/)
    await section.getByRole('link', { name: 'On a page of its own' }).click()
    await page.waitForURL(/\/docs\/operations\/createTwilioMessage$/)
  })

  it('leads to the guides, the error codes and the contract', async () => {
    const { page } = await open()
    for (const [name, path] of LINKS) {
      const link = page.getByRole('link', { name, exact: true })
      const href = new URL((await link.getAttribute('href')) ?? '', page.url())
      expect(href.pathname).toBe(path)
      expect((await fetch(href)).status, path).toBe(200)
    }
  })

  it.each(['light', 'dark'] as const)('has no serious fault for axe in %s', async (colorScheme) => {
    const { page } = await open('#/twilio-messages/createtwiliomessage', { colorScheme })
    await page.locator('.panel-request-samples').first().waitFor()
    expect(await seriousFaults(page)).toEqual([])
  })

  it('fits a narrow screen', async () => {
    const { page } = await open('', { viewport: NARROW })
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(NARROW.width)
  })
})

const choose = async (page: Page, from: string, to: string): Promise<void> => {
  await page.getByRole('button', { name: from, exact: true }).first().click()
  await page.getByRole('menuitem', { name: to }).first().click()
}

const SEARCH_MS_MAX = 30_000

const menu = (page: Page): Locator => page.locator('.menu-content')

const LINKS = [
  ['Guides', '/docs/guides/getting-started'],
  ['Error codes', '/docs/errors'],
  ['Changelog', '/docs/changelog'],
  ['Downloads', '/docs/downloads'],
  ['openapi.yaml', '/openapi.yaml'],
  ['openapi.json', '/openapi.json'],
  ['llms.txt', '/llms.txt'],
] as const
