import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'

/** `POSTEL_TEST_CHROMIUM` names another. */
const GIVEN = process.env['POSTEL_TEST_CHROMIUM']
const PLACES =
  GIVEN === undefined
    ? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
    : [GIVEN]

const PATIENCE_MS = 8_000

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const NOT_FOUND = `browser tests: no Chromium at ${PLACES.join(', ')}; install it (Debian: chromium) or set POSTEL_TEST_CHROMIUM`

/** A page, and what it did that a test may want to refuse. */
export interface Visit {
  page: Page
  /** The address of every request, of frames and workers too. */
  requests: string[]
  /** What the console said as an error or a warning, and what was thrown and not caught. */
  complaints: string[]
}

export interface BrowserInUse {
  /** Opens an address in a window of its own, with nothing kept from others. */
  visit(url: string, options?: BrowserContextOptions): Promise<Visit>
}

/** Tests that need a browser. Without one they are skipped with a line that says so, or fail where all is required. */
export const describeInBrowser = (name: string, tests: (browser: BrowserInUse) => void): void => {
  const executablePath = PLACES.find((place) => existsSync(place))
  if (executablePath !== undefined) {
    describe(name, () => tests(useBrowser(executablePath)))
  } else if (process.env['POSTEL_TEST_REQUIRE'] === 'all') {
    it(`${name} has a browser`, () => {
      throw new Error(NOT_FOUND)
    })
  } else {
    it.skip(`${name}: ${NOT_FOUND}`)
    console.warn(`skipped: ${NOT_FOUND}`)
  }
}

const useBrowser = (executablePath: string): BrowserInUse => {
  let browser: Browser | undefined
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: FLAGS })
  })
  afterAll(() => browser?.close())
  return {
    visit: async (url, options = {}) => {
      if (!browser) throw new Error('the browser runs only inside tests and hooks')
      const context = await browser.newContext(options)
      // Below the patience of the tests, so that what was waited for is told.
      context.setDefaultTimeout(PATIENCE_MS)
      const requests: string[] = []
      const complaints: string[] = []
      context.on('request', (request) => requests.push(request.url()))
      const page = await context.newPage()
      page.on('websocket', (socket) => requests.push(socket.url()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('console', (line) => {
        if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
      })
      await page.goto(url)
      return { page, requests, complaints }
    },
  }
}
