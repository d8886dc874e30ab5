import { describe, expect, it } from 'vitest'
import { describeSimulatorOnly } from '../support/auth-token-only.ts'
import { sampleFile } from '../support/media-samples.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { describeRefusals, type Subject } from '../support/refusals.ts'
import { simulatorApi, simulatorRoot } from '../support/simulator-api.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { post } from '../support/wire-call.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'resetSimulatorAccount'

const open = async (target: TargetName) => {
  const api = await service.open(target)
  return { api, simulator: simulatorApi(api) }
}

describe.each(targetNames)('resetSimulatorAccount (%s)', (target) => {
  it('deletes messages in every status, with their media and deliveries', async () => {
    const { callbacks, files } = service.postel()
    const { api, simulator } = await open(target)
    const url = files.put('reset.png', sampleFile('image/png'))
    const StatusCallback = `${callbacks.url}/reset`
    const { message, media } = await api.sendMedia([url], { StatusCallback })
    await simulator.waitForDelivery(message.sid, 'delivered')
    const stuck = await api.send({ To: '+15005550011' })
    const number = await giveNumber(service.postel(), api.account)
    const { sid } = await simulator.arrive({ To: number })
    const [file] = media
    if (file === undefined) throw new Error('no file was stored')

    const answer = await simulator.reset()
    expect(answer.status).toBe(204)
    expect(answer.bytes.byteLength).toBe(0)
    expect(await api.messages()).toEqual([])
    expect(await simulator.deliveries()).toEqual([])
    for (const gone of [message.sid, stuck.sid, sid]) {
      expectError(await api.fetch(gone), { status: 404, code: 20404 })
    }
    expectError(await api.fetchBytes(message.sid, file.sid), { status: 404, code: 20404 })
  })

  it('deletes all chat', async () => {
    const { api, simulator } = await open(target)
    const create = post({ FriendlyName: 'Hotel' })
    await api.call('createChatService', '/v2/Services', create)
    await simulator.reset()
    const left = await api.call('listChatServices', '/v2/Services')
    expect(left.json()).toMatchObject({ services: [] })
  })

  it('keeps the account, its API tokens and its numbers, and can be done again', async () => {
    const { api, simulator } = await open(target)
    const number = await giveNumber(service.postel(), api.account)
    const { sid, secret } = await service.postel().createApiToken(api.account, ['messaging'])
    await simulator.reset()
    expect((await simulator.reset()).status).toBe(204)
    const authorization = `Basic ${btoa(`${sid}:${secret}`)}`
    const list = await api.call('listTwilioMessages', `${api.root}/Messages.json`, {
      headers: { authorization },
    })
    expect(list.status).toBe(200)
    expect((await simulator.arrive({ To: number })).to).toBe(number)
  })

  it('touches no other account', async () => {
    const [{ simulator }, other] = [await open(target), await open(target)]
    const { sid } = await other.api.deliver()
    await simulator.reset()
    expect((await other.api.fetch(sid)).status).toBe(200)
  })
})

const subject: Subject = {
  operationId: OPERATION,
  request: (root) => ({ path: `${simulatorRoot(root)}/Reset`, init: { method: 'POST' } }),
  allowed: 'OPTIONS, POST',
}
describeRefusals(subject)
describeSimulatorOnly(subject)
