import type { CallbackDelivery } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { describeAuthTokenOnly } from '../support/auth-token-only.ts'
import { describeRefusals, type Subject } from '../support/refusals.ts'
import { callbacksRoot, simulatorApi } from '../support/simulator-api.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const FINAL = { To: '+15005550011' }

/** A message of which one callback was sent, and what the receiver got of it. */
const openTold = async (target: TargetName) => {
  const { callbacks } = service.postel()
  const api = await service.open(target)
  const simulator = simulatorApi(api)
  const { sid } = await api.send({ ...FINAL, StatusCallback: `${callbacks.url}/replayed` })
  await simulator.move(sid, { Status: 'failed' })
  const first = await simulator.waitForDelivery(sid, 'delivered')
  return { api, simulator, sid, first }
}

describe.each(targetNames)('replayCallbackDelivery (%s)', (target) => {
  it('tells the same once more, in a delivery of its own', async () => {
    const { callbacks } = service.postel()
    const { simulator, sid, first } = await openTold(target)
    const answer = await simulator.replay(first.id)
    expect(answer.status).toBe(201)
    const owed = answer.json<CallbackDelivery>()
    expect(owed).toMatchObject({
      attempts: [],
      kind: 'status',
      message_sid: sid,
      message_status: 'failed',
      replay_of: first.id,
      status: 'owed',
      url: first.url,
    })
    expect(Number(owed.id)).toBeGreaterThan(Number(first.id))
    await until('the replay to arrive', () => callbacks.of(sid).length === 2)
    const [one, two] = callbacks.of(sid)
    expect(two?.form).toEqual(one?.form)
    expect((await simulator.fetchDelivery(first.id)).json()).toEqual(first)
  })

  it('names the first delivery, of a replay too', async () => {
    const { simulator, sid, first } = await openTold(target)
    await simulator.replay(first.id)
    const { id } = await simulator.waitForDelivery(sid, 'delivered')
    const again = (await simulator.replay(id)).json<CallbackDelivery>()
    expect(again.replay_of).toBe(first.id)
  })

  it('refuses the delivery of another account, and sends nothing', async () => {
    const { callbacks } = service.postel()
    const { sid, first } = await openTold(target)
    const other = simulatorApi(await service.open(target))
    expectError(await other.replay(first.id), { status: 404, code: 20404 })
    expect(callbacks.of(sid)).toHaveLength(1)
  })

  it.each(['0', '999999999999999'])('refuses the id %s', async (id) => {
    const simulator = simulatorApi(await service.open(target))
    expectError(await simulator.replay(id), { status: 404, code: 20404 })
  })
})

const subject: Subject = {
  operationId: 'replayCallbackDelivery',
  request: (root) => ({
    path: `${callbacksRoot(root)}/Deliveries/1/Replay`,
    init: { method: 'POST' },
  }),
  allowed: 'OPTIONS, POST',
}
describeRefusals(subject)
describeAuthTokenOnly(subject)
