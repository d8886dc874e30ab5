import { readContract } from '@postel/docs'
import type { TwilioError } from '@postel/server'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { seriousFaults } from '../support/serious-faults.ts'
import { SENDER } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'

const contractFile = fileURLToPath(import.meta.resolve('@postel/spec/openapi.json'))
const contract = await readContract(contractFile)
/** The same number means other things on SignalWire's wire. */
const anchorsOf = ([dialect, errors]: [string, object]): string[] =>
  Object.keys(errors).map((code) => (dialect === 'SignalWire' ? `signalwire-${code}` : code))
const codes = new Set(Object.entries(contract['x-errors']).flatMap(anchorsOf))
const NARROW = { width: 390, height: 800 }

describeInBrowser('/docs/errors', (browser) => {
  const { postel, open: openApi } = usePostel()
  const address = (code = ''): string => `${postel().url}/docs/errors${code}`

  it('asks for nothing but itself and complains of nothing', async () => {
    const { page, requests, complaints } = await browser.visit(address())
    await page.getByRole('heading', { level: 1, name: 'Error codes' }).waitFor()
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address()])
    expect(complaints).toEqual([])
  })

  it('has every code of the contract at its own anchor', async () => {
    const { page } = await browser.visit(address())
    const anchors = await page.evaluate<string[]>(
      '[...document.querySelectorAll("main section[id]")].map(({ id }) => id)',
    )
    expect(new Set(anchors)).toEqual(codes)
    expect(anchors).toHaveLength(codes.size)
    for (const code of moreInfoCodes(contract)) expect(codes).toContain(code)
  })

  it('scrolls to the code that more_info names', async () => {
    const api = await openApi('http')
    const refusal = await api.create({ To: 'nobody', From: SENDER, Body: 'Hello' })
    const { page } = await browser.visit(refusal.json<TwilioError>().more_info)
    await page.locator(':target').getByRole('heading', { name: '21211' }).waitFor()
    const top = await page.evaluate<number>(
      'document.querySelector(":target").getBoundingClientRect().top',
    )
    // Below the links, which stay at the top.
    expect(top).toBeGreaterThanOrEqual(44)
    expect(top).toBeLessThan(120)
  })

  it('leads back to the reference', async () => {
    const { page } = await browser.visit(address('#20404'))
    await page.getByRole('link', { name: 'Reference' }).click()
    await page.waitForURL(`${postel().url}/docs`)
  })

  it.each(['light', 'dark'] as const)('has no serious fault for axe in %s', async (colorScheme) => {
    const { page } = await browser.visit(address('#20404'), { colorScheme })
    expect(await seriousFaults(page)).toEqual([])
  })

  it('fits a narrow screen', async () => {
    const { page } = await browser.visit(address(), { viewport: NARROW })
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(NARROW.width)
  })
})

/** The codes that the contract's own examples send readers to. */
const moreInfoCodes = (document: object): Set<string> =>
  new Set(
    [...JSON.stringify(document).matchAll(/\/docs\/errors#([\w-]+)/g)].map(([, code = '']) => code),
  )
