import { readFile, stat } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { listen, type Listening } from '../support/listen.ts'

const folder = fileURLToPath(new URL('.', import.meta.resolve('@postel/spec/openapi.json')))
const REFERENCE_BYTES_MAX = 2_300_000
const PREFIX = '/some/where/'

it('the reference is one file of at most 2.3 MB', async () => {
  expect((await stat(join(folder, 'docs/index.html'))).size).toBeLessThanOrEqual(
    REFERENCE_BYTES_MAX,
  )
})

describeInBrowser('the folder, published as it is under a path', (browser) => {
  let server: Listening
  beforeAll(async () => {
    server = await servePlainFiles()
  })
  afterAll(() => server.close())

  it('leads from its root to the reference, the error codes and back', async () => {
    const { page, requests, complaints } = await browser.visit(`${server.url}${PREFIX}`)
    await page.waitForURL(`${server.url}${PREFIX}docs/index.html`)
    const answers = await Promise.all(
      ['openapi.yaml', 'openapi.json', 'llms.txt'].map(async (name) => {
        const link = page.getByRole('link', { name, exact: true })
        const href = await link.getAttribute('href')
        return (await fetch(new URL(href ?? '', page.url()))).status
      }),
    )
    expect(answers).toEqual([200, 200, 200])
    await page.getByRole('link', { name: 'Error codes' }).click()
    await page.waitForURL(`${server.url}${PREFIX}docs/errors.html`)
    await page.getByRole('link', { name: 'Reference' }).click()
    await page.waitForURL(`${server.url}${PREFIX}docs/`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    const elsewhere = requests.filter((url) => !url.startsWith(`${server.url}${PREFIX}`))
    expect(elsewhere.filter((url) => !/^(?:data|blob):/.test(url))).toEqual([])
    expect(complaints).toEqual([])
  })
})

/** As any host of plain files does it: a folder is its index, without the slash it is sent on. */
const servePlainFiles = (): Promise<Listening> =>
  listen((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://here').pathname)
    const file = join(folder, path.slice(PREFIX.length))
    const answer = async (): Promise<void> => {
      const isFolder = (await stat(file)).isDirectory()
      if (isFolder && !path.endsWith('/')) {
        response.writeHead(301, { location: `${path}/` }).end()
        return
      }
      const bytes = await readFile(isFolder ? join(file, 'index.html') : file)
      const type = isFolder || file.endsWith('.html') ? 'text/html' : 'text/plain'
      response.writeHead(200, { 'content-type': type }).end(bytes)
    }
    answer().catch(() => response.writeHead(404).end())
  })
