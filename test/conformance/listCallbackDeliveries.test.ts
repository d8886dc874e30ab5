import type { CallbackDeliveryList } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { describeAuthTokenOnly } from '../support/auth-token-only.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { describeRefusals, type Subject } from '../support/refusals.ts'
import { callbacksRoot, simulatorApi } from '../support/simulator-api.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import type { Query } from '../support/twilio-api.ts'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'listCallbackDeliveries'

const open = async (target: TargetName) => {
  const api = await service.open(target)
  return { api, simulator: simulatorApi(api) }
}

/** With a delivered message, which owes three callbacks. */
const openDelivered = async (target: TargetName) => {
  const { api, simulator } = await open(target)
  const StatusCallback = `${service.postel().callbacks.url}/log`
  const { sid } = await api.deliver({ StatusCallback })
  await simulator.waitForDelivery(sid, 'delivered')
  return { api, simulator, sid, url: StatusCallback }
}

describe.each(targetNames)('listCallbackDeliveries (%s)', (target) => {
  it('shows each callback with what came of it, newest first', async () => {
    const { api, simulator, sid, url } = await openDelivered(target)
    const deliveries = await simulator.deliveries()
    expect(deliveries.map((one) => one.message_status)).toEqual(['delivered', 'sent', 'sending'])
    for (const delivery of deliveries) {
      expect(delivery).toMatchObject({
        account_sid: api.account.accountSid,
        attempts: [{ detail: 'answered 204', http_status: 204, outcome: 'delivered' }],
        date_due: null,
        kind: 'status',
        message_sid: sid,
        method: 'POST',
        replay_of: null,
        status: 'delivered',
        uri: `${callbacksRoot(api.root)}/Deliveries/${delivery.id}`,
        url,
      })
    }
  })

  it('is empty where nothing was to be sent', async () => {
    const { api, simulator } = await open(target)
    await api.deliver()
    const page = (await simulator.listDeliveries()).json<CallbackDeliveryList>()
    expect(page).toMatchObject({ deliveries: [], next_page_uri: null, start: 0, end: 0 })
  })

  it('shows the deliveries about one message, under either prefix', async () => {
    const { api, simulator, sid, url } = await openDelivered(target)
    const other = await api.deliver({ StatusCallback: url })
    await simulator.waitForDelivery(other.sid, 'delivered')
    expect(await simulator.deliveries()).toHaveLength(6)
    for (const MessageSid of [sid, sid.replace('SM', 'MM')]) {
      const found = await simulator.deliveries({ MessageSid })
      expect(found.map((one) => one.message_sid)).toEqual([sid, sid, sid])
    }
  })

  it('leads from page to page, and back', async () => {
    const { api, simulator, sid } = await openDelivered(target)
    const all = await simulator.deliveries()
    const query = { MessageSid: sid, PageSize: '2' }
    const first = (await simulator.listDeliveries(query)).json<CallbackDeliveryList>()
    expect(first.deliveries).toEqual(all.slice(0, 2))
    expect(first.previous_page_uri).toBeNull()
    const second = (
      await api.call(OPERATION, first.next_page_uri ?? '')
    ).json<CallbackDeliveryList>()
    expect(second.deliveries).toEqual(all.slice(2))
    expect(second).toMatchObject({ page: 1, page_size: 2, start: 2, next_page_uri: null })
    const back = (
      await api.call(OPERATION, second.previous_page_uri ?? '')
    ).json<CallbackDeliveryList>()
    expect(back.deliveries).toEqual(first.deliveries)
  })

  it('shows the webhook of a number', async () => {
    const { api, simulator } = await open(target)
    const inboundUrl = `${service.postel().callbacks.url}/inbound`
    const to = await giveNumber(service.postel(), api.account, { inboundUrl })
    const { sid } = await simulator.arrive({ To: to })
    const delivery = await simulator.waitForDelivery(sid, 'delivered')
    expect(delivery).toMatchObject({ kind: 'inbound', message_status: 'received', url: inboundUrl })
  })

  it('says why an address is not called, and what allows it', async () => {
    const { api, simulator } = await open(target)
    const { sid } = await api.deliver({ StatusCallback: 'http://127.0.0.1:1/nobody' })
    const attempt = await until('the first attempt', async () => {
      const [first] = (await simulator.deliveries({ MessageSid: sid })).toReversed()
      return first?.attempts[0]
    })
    expect(attempt.detail).toMatch(/127\.0\.0\.1.*POSTEL_FETCH_ALLOW/)
    expect(attempt.http_status).toBeNull()
  })

  it('hides the credentials and the fragment of an address', async () => {
    const { callbacks } = service.postel()
    const { api, simulator } = await open(target)
    const shown = `${callbacks.url}/hidden?order=1`
    const StatusCallback = `${shown.replace('//', '//user:secret-pass@')}#rc=1`
    const { sid } = await api.deliver({ StatusCallback })
    const answer = await simulator.listDeliveries({ MessageSid: sid })
    expect(answer.text()).not.toContain('secret-pass')
    expect(answer.json<CallbackDeliveryList>().deliveries[0]?.url).toBe(shown)
  })

  it('shows nothing of another account', async () => {
    await openDelivered(target)
    const { simulator } = await open(target)
    expect(await simulator.deliveries()).toEqual([])
  })

  it.each<[Query, number, number]>([
    [{ PageSize: '0' }, 400, 20001],
    [{ Page: '-1' }, 400, 20001],
    [{ PageToken: 'PAxyz' }, 400, 21481],
    [{ PageToken: 'PA0' }, 400, 21481],
    [{ MessageSid: 'SM1' }, 400, 20001],
    [{ MessageSid: UNKNOWN_MESSAGE }, 404, 20404],
  ])('refuses the query %o', async (query, status, code) => {
    const { simulator } = await open(target)
    expectError(await simulator.listDeliveries(query), { status, code })
  })
})

const subject: Subject = {
  operationId: OPERATION,
  request: (root) => ({ path: `${callbacksRoot(root)}/Deliveries` }),
  allowed: 'GET, HEAD, OPTIONS',
}
describeRefusals(subject)
describeAuthTokenOnly(subject)
