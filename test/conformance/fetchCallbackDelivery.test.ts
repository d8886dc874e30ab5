import { describe, expect, it } from 'vitest'
import { describeAuthTokenOnly } from '../support/auth-token-only.ts'
import { describeRefusals, type Subject } from '../support/refusals.ts'
import { callbacksRoot, simulatorApi } from '../support/simulator-api.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()

describe.each(targetNames)('fetchCallbackDelivery (%s)', (target) => {
  it('answers what the list shows', async () => {
    const api = await service.open(target)
    const simulator = simulatorApi(api)
    const { sid } = await api.deliver({ StatusCallback: `${service.postel().callbacks.url}/one` })
    await simulator.waitForDelivery(sid, 'delivered')
    for (const delivery of await simulator.deliveries()) {
      expect((await simulator.fetchDelivery(delivery.id)).json()).toEqual(delivery)
    }
  })

  it('shows a failed attempt beside the one that arrived', async () => {
    const { callbacks } = service.postel()
    const api = await service.open(target)
    const simulator = simulatorApi(api)
    const path = `/fails-${target.replace(' ', '-')}`
    callbacks.fail(path, 1)
    const { sid } = await api.send({
      To: '+15005550011',
      StatusCallback: `${callbacks.url}${path}`,
    })
    await simulator.move(sid, { Status: 'failed' })
    const { id } = await simulator.waitForDelivery(sid, 'delivered')
    expect((await simulator.fetchDelivery(id)).json()).toMatchObject({
      attempts: [
        { http_status: 503, outcome: 'retry' },
        { http_status: 204, outcome: 'delivered' },
      ],
    })
  })

  it('is gone with its message', async () => {
    const api = await service.open(target)
    const simulator = simulatorApi(api)
    const { sid } = await api.deliver({ StatusCallback: `${service.postel().callbacks.url}/gone` })
    const { id } = await simulator.waitForDelivery(sid, 'delivered')
    await api.remove(sid)
    expectError(await simulator.fetchDelivery(id), { status: 404, code: 20404 })
  })

  it.each(['0', '-1', '1e3', '01', 'last', '999999999999999', '9'.repeat(40)])(
    'refuses the id %s',
    async (id) => {
      const simulator = simulatorApi(await service.open(target))
      expectError(await simulator.fetchDelivery(id), { status: 404, code: 20404 })
    },
  )

  it('refuses the delivery of another account', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const { sid } = await api.deliver({ StatusCallback: `${service.postel().callbacks.url}/mine` })
    const { id } = await simulatorApi(api).waitForDelivery(sid, 'delivered')
    expectError(await simulatorApi(other).fetchDelivery(id), { status: 404, code: 20404 })
  })
})

const subject: Subject = {
  operationId: 'fetchCallbackDelivery',
  request: (root) => ({ path: `${callbacksRoot(root)}/Deliveries/1` }),
  allowed: 'GET, HEAD, OPTIONS',
}
describeRefusals(subject)
describeAuthTokenOnly(subject)
