import { operations } from '@postel/server'
import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { openInspector, openSignedIn, signIn } from '../support/inspector.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { usePostel } from '../support/use-postel.ts'

const PATIENCE_MS = 60_000
const THEIRS = '+14155550123'
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=2</script>'

/** The paths of all operations, as patterns. */
const declared = Object.values(operations).map(
  ({ path }) => new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
)

describeInBrowser('/inspector, which holds a token', (browser) => {
  const { postel, request } = usePostel()

  it(
    'says in words that a token is wrong, and keeps nothing of it',
    async () => {
      const { page, account } = await openInspector(browser, postel())
      await page.getByLabel('Account SID').fill(account.accountSid)
      await page.getByLabel('Auth token').fill('not-the-auth-token')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('alert').getByText('npm start prints the account').waitFor()
      await page.getByLabel('Account SID').fill('me')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByRole('alert').getByText('AC and 32 hex digits').waitFor()
      expect(await page.evaluate('sessionStorage.length + localStorage.length')).toBe(0)
      await signIn(page, account)
    },
    PATIENCE_MS,
  )

  it(
    'keeps the token in its tab until somebody signs out, and never in an address',
    async () => {
      const { page, account, requests, url } = await openSignedIn(browser, postel())
      expect(await page.evaluate('localStorage.length')).toBe(0)
      await page.reload()
      await page.getByText('Live ·').waitFor()
      await page.getByRole('button', { name: 'Sign out' }).click()
      await page.getByLabel('Auth token').waitFor()
      expect(await page.evaluate('sessionStorage.length')).toBe(0)
      expect(page.url()).toBe(url)
      for (const one of requests) expect(one).not.toContain(account.authToken)
    },
    PATIENCE_MS,
  )

  it(
    'takes the line of curl.conf for both',
    async () => {
      const { page, account } = await openInspector(browser, postel())
      const line = `user = "${account.accountSid}:${account.authToken}"`
      await page.getByLabel('Account SID').fill(line)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByText('Live ·').waitFor()
    },
    PATIENCE_MS,
  )

  it(
    'says when nothing answers any more, and goes on by itself once something does',
    async () => {
      const { page, api, rows } = await openSignedIn(browser, postel())
      await page.context().setOffline(true)
      await page.getByText('The service does not answer.').waitFor()
      await api.send({ Body: 'Meanwhile' })
      await page.context().setOffline(false)
      await page.getByText('Live ·').waitFor()
      await rows.filter({ hasText: 'Meanwhile' }).waitFor()
    },
    PATIENCE_MS,
  )

  it(
    'shows what strangers write as text, whatever it is',
    async () => {
      const { page, account, simulator, rows, detail, complaints } = await openSignedIn(
        browser,
        postel(),
      )
      const title = await page.title()
      const ours = await giveNumber(postel(), account)
      await simulator.arrive({ From: THEIRS, To: ours, Body: MARKUP })
      await rows.filter({ hasText: MARKUP }).click()
      await detail.getByText(MARKUP).waitFor()
      await detail.getByRole('link', { name: 'details' }).click()
      await detail.getByText(MARKUP).waitFor()
      expect(await page.locator('section img').count()).toBe(0)
      expect(await page.title()).toBe(title)
      expect(complaints).toEqual([])
      // Even a script of the page itself could not make markup of text.
      const make = page.evaluate(`document.body.innerHTML = ${JSON.stringify(MARKUP)}`)
      await expect(make).rejects.toThrow('TrustedHTML')
    },
    PATIENCE_MS,
  )

  it(
    'asks only for what the contract declares, of this service alone',
    async () => {
      const { page, api, rows, detail, requests, url } = await openSignedIn(browser, postel())
      const { sid } = await api.send({ Body: 'Hello' })
      await rows.filter({ hasText: 'delivered' }).click()
      for (const tab of ['details', 'callbacks']) {
        await detail.getByRole('link', { name: tab }).click()
      }
      await detail.getByText('Nothing was sent about this message.').waitFor()
      await page.keyboard.press('2')
      await page.getByText('No callbacks yet.').waitFor()
      const asked = requests.filter((one) => !one.startsWith('data:')).map((one) => new URL(one))
      expect(asked.filter(({ origin }) => origin !== postel().url)).toEqual([])
      const beside = asked
        .map(({ pathname }) => pathname)
        .filter((path) => !declared.some((pattern) => pattern.test(path)))
      const own = new URL(url).pathname
      expect(new Set(beside)).toEqual(new Set([own, `${own}/app.js`, `${own}/style.css`]))
      expect(asked.some(({ pathname }) => pathname.includes(sid))).toBe(false)
    },
    PATIENCE_MS,
  )

  it(
    'shows each request and its answer as they were, with a command that repeats it',
    async () => {
      const { page, account, act, dialog, rows, detail } = await openSignedIn(browser, postel())
      await act('Send').click()
      await dialog.getByLabel('To', { exact: true }).fill('nobody')
      await dialog.getByRole('button', { name: 'Send' }).click()
      await dialog.getByText('(21211)').waitFor()
      const link = dialog.getByRole('link', { name: 'What this code means' })
      expect(await link.getAttribute('href')).toBe(`${postel().url}/docs/errors#21211`)
      await page.keyboard.press('Escape')
      await page.keyboard.press('3')
      await rows.filter({ hasText: 'POST' }).click()
      const text = (name: string) => detail.getByRole('region', { name }).innerText()
      expect(await text('Request')).toMatch(/authorization: Basic ••••••••\n.*To=nobody/s)
      expect(await text('Response')).toMatch(/^HTTP\/1\.1 400\n.*"code": 21211/s)
      expect(await text('curl command')).toContain(`-u "${account.accountSid}:$POSTEL_AUTH_TOKEN"`)
      const whole = await page.evaluate<string>('document.documentElement.outerHTML')
      expect(whole).not.toContain(account.authToken)
      expect(whole).not.toContain(btoa(`${account.accountSid}:${account.authToken}`))
      const polled = rows.filter({ hasText: 'asked' })
      expect(await polled.count()).toBe(0)
      await page.getByLabel('Polling').check()
      await polled.first().waitFor()
    },
    PATIENCE_MS,
  )

  it('is served with a policy that leaves it nothing but its own', async () => {
    const answers = await Promise.all(
      ['', '/app.js', '/style.css'].map((rest) => request('http', `/inspector${rest}`)),
    )
    for (const { status, headers } of answers) {
      expect(status).toBe(200)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    }
  })
})

describeInBrowser('/inspector while the simulator is off', () => {
  const { request } = usePostel({ env: { POSTEL_SIMULATOR: 'off' } })

  it.each(['', '/app.js', '/style.css'])('is not there, and says how to get it%s', async (rest) => {
    const answer = await request('http', `/inspector${rest}`)
    expect(answer.status).toBe(404)
    expect(answer.text()).toContain('POSTEL_SIMULATOR=on')
  })
})
