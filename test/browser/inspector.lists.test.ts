import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { openInspector, openSignedIn, signIn } from '../support/inspector.ts'
import { noisePng } from '../support/media-samples.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'

const THEIRS = '+14155550123'
const STAYS_QUEUED = '+15005550011'
const PATIENCE_MS = 60_000

describeInBrowser('/inspector, of much', (browser) => {
  const { postel } = usePostel()
  const open = () => openSignedIn(browser, postel())

  it(
    'tells of what is new on the list, and not of what was there before the newest was deleted',
    async () => {
      const { api, rows, page } = await open()
      await api.send({ To: THEIRS, Body: 'The first one' })
      await rows.filter({ hasText: 'The first one' }).waitFor()
      const { sid } = await api.send({ To: '+14155550199', Body: 'The second one' })
      await api.waitFor(sid, 'delivered')
      const news = page
        .getByRole('status')
        .getByText('New on the list')
        .and(page.locator('.unseen'))
      await rows.filter({ hasText: 'The second one' }).waitFor()
      await api.remove(sid)
      await until('one row', async () => (await rows.count()) === 1)
      expect(await news.textContent()).toContain('to +14155550199')
    },
    PATIENCE_MS,
  )

  it(
    'goes on where an old message is open that is no more',
    async () => {
      const { api, simulator, page, rows, detail } = await open()
      await api.send({ To: STAYS_QUEUED, Body: 'Wait' })
      await rows.filter({ hasText: 'Wait' }).click()
      await detail.getByRole('heading', { name: 'queued' }).waitFor()
      await page.context().setOffline(true)
      await simulator.reset()
      for (let index = 1; index <= 51; index += 1) await api.send({ Body: `Number ${index}.` })
      await page.context().setOffline(false)
      await detail.getByRole('heading', { name: 'This message is gone' }).waitFor()
      await page.getByText('Live ·').waitFor()
      await api.send({ Body: 'Number 52.' })
      await rows.filter({ hasText: 'Number 52.' }).waitFor()
    },
    PATIENCE_MS,
  )

  it(
    'shows every picture of a conversation with many',
    async () => {
      const { account, api, page, rows, detail, complaints } = await openInspector(
        browser,
        postel(),
      )
      const png = { bytes: noisePng(16), contentType: 'image/png' }
      const MediaUrl = Array(10).fill(postel().files.put('many.png', png)) as string[]
      const sids: string[] = []
      while (sids.length < 11) sids.push((await api.send({ Body: 'Look', MediaUrl })).sid)
      for (const sid of sids) await api.waitFor(sid, 'delivered')
      await signIn(page, account)
      await rows.first().click()
      await until(
        'all pictures to be there',
        async () => {
          const widths = await detail
            .locator('.thread img')
            .evaluateAll((images) =>
              images.map((image) => Reflect.get(image, 'naturalWidth') as unknown),
            )
          return widths.length === 110 && widths.every((width) => width === 16)
        },
        PATIENCE_MS / 2,
      )
      expect(complaints).toEqual([])
    },
    PATIENCE_MS,
  )

  it(
    'reads older messages when asked, and finds them by what they say',
    async () => {
      const { account, api, page, rows } = await openInspector(browser, postel())
      for (let index = 1; index <= 52; index += 1) await api.send({ Body: `Number ${index}.` })
      // Not before: what comes while the page is open is listed without being asked for.
      await signIn(page, account)
      await rows.filter({ hasText: 'Number 52.' }).waitFor()
      expect(await rows.count()).toBe(50)
      await page.getByRole('button', { name: 'Load older ones' }).click()
      await rows.filter({ hasText: 'Number 1.' }).waitFor()
      expect(await rows.count()).toBe(52)
      await page.getByRole('searchbox', { name: 'Filter messages' }).fill('number 1.')
      await until('one row', async () => (await rows.count()) === 1)
      await page.getByRole('searchbox').fill('nothing has this')
      await page.getByText('Nothing here has “nothing has this”.').waitFor()
    },
    PATIENCE_MS,
  )
})
