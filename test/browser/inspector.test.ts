import { expect, it } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { openSignedIn, type Inspector } from '../support/inspector.ts'
import { noisePng } from '../support/media-samples.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'

const OURS = '+14155550100'
const THEIRS = '+14155550123'
const STAYS_QUEUED = '+15005550011'
const PATIENCE_MS = 60_000

describeInBrowser('/inspector', (browser) => {
  const { postel } = usePostel()
  const open = (): Promise<Inspector> => openSignedIn(browser, postel())

  it(
    'sends a message and shows it on its way until it is delivered',
    async () => {
      const { page, act, dialog, rows, detail, complaints } = await open()
      await page.getByText('No messages yet.').waitFor()
      await act('Send').click()
      await dialog.getByLabel('To', { exact: true }).fill(THEIRS)
      await dialog.getByLabel('From').fill(OURS)
      await dialog.getByLabel('Text').fill('Your table is ready.')
      await dialog.getByRole('button', { name: 'Send' }).click()
      await rows.filter({ hasText: 'delivered' }).waitFor()
      expect(await rows.count()).toBe(1)
      await detail.getByRole('heading', { name: `${OURS} → ${THEIRS} delivered` }).waitFor()
      await detail.getByRole('link', { name: 'details' }).click()
      await detail.getByText('outbound-api').waitFor()
      expect(complaints).toEqual([])
    },
    PATIENCE_MS,
  )

  it(
    'shows what others send without being asked, and loses it when it is deleted',
    async () => {
      const { api, rows, page } = await open()
      const message = await api.send({ Body: 'From an application' })
      await rows.filter({ hasText: 'From an application' }).waitFor()
      await api.waitFor(message.sid, 'delivered')
      await api.remove(message.sid)
      await page.getByText('No messages yet.').waitFor()
    },
    PATIENCE_MS,
  )

  it(
    'shows both sides of a conversation, and goes on with it on either',
    async () => {
      const { account, api, simulator, rows, detail } = await open()
      const ours = await giveNumber(postel(), account)
      await api.send({ From: ours, To: THEIRS, Body: 'Table for two?' })
      await simulator.arrive({ From: THEIRS, To: ours, Body: 'Make it three.' })
      await api.send({ From: ours, To: '+14155550199', Body: 'To somebody else' })
      await rows.filter({ hasText: 'Make it three.' }).click()
      const thread = detail.getByRole('list', { name: 'Conversation' })
      const text = detail.getByLabel(`Write between ${ours} and ${THEIRS}`)
      await text.fill('Done.')
      await detail.getByRole('button', { name: `Send from ${ours}` }).click()
      await thread.getByText('Done.').waitFor()
      await text.fill('Thanks!')
      await detail.getByRole('button', { name: `Receive from ${THEIRS}` }).click()
      await thread.getByText('Thanks!').waitFor()
      expect(await thread.locator('.text').allTextContents()).toEqual([
        ...['Table for two?', 'Make it three.', 'Done.', 'Thanks!'],
      ])
      expect(await thread.locator('.ours .text').allTextContents()).toEqual([
        ...['Table for two?', 'Done.'],
      ])
    },
    PATIENCE_MS,
  )

  it(
    'shows pictures, of protected media too, and no token in any address',
    async () => {
      const { account, api, rows, detail, requests, complaints } = await open()
      await postel().setMediaAccess(account, 'protected')
      const png = { bytes: noisePng(16), contentType: 'image/png' }
      const MediaUrl = [postel().files.put('a.png', png), postel().files.put('b.png', png)]
      await api.send({ Body: 'Look', MediaUrl })
      await rows.filter({ hasText: 'Look' }).click()
      for (const name of ['Media 1 of 2, image/png', 'Media 2 of 2, image/png']) {
        const image = detail.getByRole('img', { name })
        await image.waitFor()
        await until(
          'the picture to be there',
          async () =>
            (await image.evaluate((element) => Reflect.get(element, 'naturalWidth') as unknown)) ===
            16,
        )
      }
      for (const url of requests) expect(url).not.toContain(account.authToken)
      expect(complaints).toEqual([])
    },
    PATIENCE_MS,
  )

  it(
    'shows them where media are sent on to another name of the service, too',
    async () => {
      const alias = { ...postel(), url: postel().url.replace('127.0.0.1', 'localhost') }
      const { account, api, rows, detail, complaints } = await openSignedIn(browser, alias)
      await postel().setMediaAccess(account, 'protected')
      const png = { bytes: noisePng(16), contentType: 'image/png' }
      await api.send({ Body: 'Look', MediaUrl: postel().files.put('c.png', png) })
      await rows.filter({ hasText: 'Look' }).click()
      await detail.getByRole('img', { name: 'Media 1 of 1, image/png' }).waitFor()
      expect(complaints).toEqual([])
    },
    PATIENCE_MS,
  )

  it(
    'lets a message come in',
    async () => {
      const { account, act, dialog, detail } = await open()
      const ours = await giveNumber(postel(), account)
      await act('Receive').click()
      await dialog.getByLabel('From').fill(THEIRS)
      await dialog.getByLabel('To', { exact: true }).fill(ours)
      await dialog.getByLabel('Text').fill('Anybody there?')
      await dialog.getByRole('button', { name: 'Receive' }).click()
      await detail.getByRole('heading', { name: `${THEIRS} → ${ours} received` }).waitFor()
      await detail.getByText('Anybody there?').waitFor()
    },
    PATIENCE_MS,
  )

  it(
    'moves a message where its carrier may, with a reason for what fails',
    async () => {
      const { api, rows, detail } = await open()
      await api.send({ To: STAYS_QUEUED, Body: 'Wait' })
      await rows.filter({ hasText: 'Wait' }).click()
      const moves = detail.getByRole('group', { name: 'Move the message to' })
      await moves.getByRole('button', { name: 'sending' }).waitFor()
      await moves.getByLabel('Why it fails').selectOption('30003')
      await moves.getByRole('button', { name: 'failed' }).click()
      await detail.getByRole('heading', { name: 'failed' }).waitFor()
      await detail.getByText('30003 Unreachable destination handset').waitFor()
      expect(await moves.getByRole('button').count()).toBe(0)
    },
    PATIENCE_MS,
  )

  it(
    'shows every attempt of a callback, and sends it once more',
    async () => {
      const { api, page, rows, detail } = await open()
      const { callbacks } = postel()
      callbacks.fail('/shown', 1)
      const { sid } = await api.send({ Body: 'Hello', StatusCallback: `${callbacks.url}/shown` })
      await callbacks.waitFor(sid, 'delivered')
      const before = callbacks.of(sid).length
      await page.keyboard.press('2')
      await rows.filter({ hasText: '2 attempts' }).click()
      await detail.getByRole('cell', { name: 'answered 503' }).waitFor()
      await detail.getByRole('cell', { name: 'answered 204' }).waitFor()
      await detail.getByRole('button', { name: 'Replay' }).click()
      await detail.getByText('replay of').waitFor()
      await detail.getByRole('cell', { name: 'answered 204' }).waitFor()
      await until('the repeated callback', () => callbacks.of(sid).length === before + 1)
      await detail.getByRole('link', { name: sid }).click()
      await detail.getByRole('heading', { level: 3 }).nth(3).waitFor()
    },
    PATIENCE_MS,
  )

  it(
    'lets time pass, and deletes everything once it is told twice',
    async () => {
      const { api, act, dialog, page, rows } = await open()
      await api.send({ To: STAYS_QUEUED, Body: 'Too old' })
      await rows.filter({ hasText: 'queued' }).waitFor()
      await act('Clock').click()
      await dialog.getByLabel('Seconds').fill('36001')
      await dialog.getByRole('button', { name: 'Advance' }).click()
      await page.getByText('36,001 seconds have passed.').waitFor()
      await rows.filter({ hasText: 'failed' }).waitFor()
      await act('Reset').click()
      await dialog.getByRole('button', { name: 'Cancel' }).click()
      expect(await rows.count()).toBe(1)
      await act('Reset').click()
      await dialog.getByRole('button', { name: 'Delete everything' }).click()
      await page.getByText('No messages yet.').waitFor()
      expect((await api.list()).json<{ messages: unknown[] }>().messages).toEqual([])
    },
    PATIENCE_MS,
  )
})
