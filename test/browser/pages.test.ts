import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, type Visit } from '../support/browser.ts'
import { seriousFaults } from '../support/serious-faults.ts'
import { usePostel } from '../support/use-postel.ts'

/** One of each kind. */
const PAGES = [
  '/docs/guides/getting-started',
  '/docs/operations/createTwilioMessage',
  '/docs/dialects',
  '/docs/examples',
  '/docs/changelog',
  '/docs/downloads',
]
const NARROW = { width: 390, height: 800 }

describeInBrowser('the pages beside the reference', (browser) => {
  const { postel } = usePostel()
  const open = (path: string, options = {}): Promise<Visit> =>
    browser.visit(`${postel().url}${path}`, options)

  it.each(PAGES)('%s asks for nothing but itself and complains of nothing', async (path) => {
    const { page, requests, complaints } = await open(path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${postel().url}${path}`])
    expect(complaints).toEqual([])
  })

  it.each(PAGES)('%s has no serious fault for axe', async (path) => {
    const { page } = await open(path)
    expect(await seriousFaults(page)).toEqual([])
  })

  it.each(PAGES)(
    '%s fits a narrow screen, and has no serious fault there in the dark',
    async (path) => {
      const { page } = await open(path, { viewport: NARROW, colorScheme: 'dark' })
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      expect(width).toBeLessThanOrEqual(NARROW.width)
      expect(await seriousFaults(page)).toEqual([])
    },
  )

  it('is read without any script', async () => {
    const { page } = await open('/docs/guides/media', { javaScriptEnabled: false })
    await page.getByRole('heading', { level: 1, name: 'Media' }).waitFor()
    await page.getByRole('link', { name: 'Errors', exact: true }).first().click()
    await page.getByRole('heading', { level: 1, name: 'Errors' }).waitFor()
  })

  it('shows its own Markdown, and has an index under its address', async () => {
    const { page } = await open('/docs/guides/media')
    await page.getByRole('link', { name: 'View as Markdown' }).click()
    await page.waitForURL(/\/docs\/guides\/media\.md$/)
    const index = await fetch(`${postel().url}/docs/guides/media/llms.txt`)
    expect(await index.text()).toMatch(/^# Media\n/)
  })

  it('leads through the guides one after the other', async () => {
    const { page } = await open('/docs/guides/getting-started')
    await page.locator('.steps').getByRole('link', { name: 'The three dialects' }).click()
    await page.waitForURL(/\/docs\/guides\/dialects$/)
    await page.locator('.steps').getByRole('link', { name: 'Getting started' }).click()
    await page.waitForURL(/\/docs\/guides\/getting-started$/)
  })

  it('finds pages, headings, operations and codes, by the keyboard alone', async () => {
    const { page, complaints } = await open('/docs/guides/getting-started')
    await find(page, '21211')
    await page.waitForURL(/\/docs\/errors#21211$/)
    await find(page, 'createtwilio')
    await page.waitForURL(/\/docs\/operations\/createTwilioMessage$/)
    await find(page, 'public and protected')
    await page.waitForURL(/\/docs\/guides\/media#public-and-protected$/)
    expect(complaints).toEqual([])
  })

  it('closes what it found, and says when it found nothing', async () => {
    const { page } = await open('/docs/changelog')
    await page.keyboard.press('/')
    await page.keyboard.type('xyzzy')
    await page.getByText('Nothing found').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('Nothing found').waitFor({ state: 'hidden' })
  })

  it('begins with a way past the menu', async () => {
    const { page } = await open('/docs/guides/media')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(page.url()).toMatch(/#content$/)
  })

  it('keeps the colours that were chosen, here and in the reference', async () => {
    const { page } = await open('/docs/guides/media', { colorScheme: 'light' })
    expect(await brightness(page)).toBeGreaterThan(200)
    await page.getByRole('button', { name: 'Light or dark' }).click()
    expect(await brightness(page)).toBeLessThan(60)
    await page.goto(`${postel().url}/docs/errors`)
    expect(await brightness(page)).toBeLessThan(60)
    await page.goto(`${postel().url}/docs`)
    await page.locator('html.dark').waitFor()
  })

  it('copies code', async () => {
    const { page } = await open('/docs/guides/media', {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const block = page.locator('.code').first()
    await block.hover()
    await block.getByRole('button', { name: 'Copy' }).click()
    await block.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate<string>('navigator.clipboard.readText()')).toMatch(/^curl "/)
  })
})

/** Types into the search of the bar and follows the first hit. */
const find = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('/')
  await page.keyboard.type(words)
  await page.locator('.hits a').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Of the page behind everything, from 0 to 255. */
const brightness = async (page: Page): Promise<number> => {
  const colour = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
  return Number(/\d+/.exec(colour)?.[0])
}
