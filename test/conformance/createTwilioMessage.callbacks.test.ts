import { describe, expect, it } from 'vitest'
import { startCallbackReceiver } from '../support/callback-receiver.ts'
import { declaredCallbacks, expectDeclaredCallback } from '../support/contract.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()
const OPERATION = 'createTwilioMessage'
const [callbackName = ''] = declaredCallbacks(OPERATION)

const path = (name: string): string => `/${name.replaceAll(' ', '-')}`

describe.each(targetNames)('createTwilioMessage status callbacks (%s)', (target) => {
  it('reports each change of status in order, as the declared form', async () => {
    const { callbacks } = service.postel()
    const api = await service.open(target)
    const StatusCallback = `${callbacks.url}${path(`order-${target}`)}?token=1`
    const { sid } = await api.send({ StatusCallback })
    const calls = await callbacks.waitFor(sid, 'delivered')
    expect(calls.map(({ form }) => form['MessageStatus'])).toEqual(['sending', 'sent', 'delivered'])
    for (const { method, path: calledPath, headers, form } of calls) {
      expect(method).toBe('POST')
      expect(`${callbacks.url}${calledPath}`).toBe(StatusCallback)
      expectDeclaredCallback(OPERATION, callbackName, headers['content-type'], form)
      expect(form).toMatchObject({
        AccountSid: api.account.accountSid,
        MessageSid: sid,
        SmsSid: sid,
        SmsStatus: form['MessageStatus'],
      })
      expect(form).not.toHaveProperty('ErrorCode')
    }
  })

  it('reports why a message was not delivered', async () => {
    const { callbacks } = service.postel()
    const api = await service.open(target)
    const StatusCallback = `${callbacks.url}${path(`undelivered-${target}`)}`
    const { sid } = await api.send({ To: '+15005550010', StatusCallback })
    const call = (await callbacks.waitFor(sid, 'undelivered')).at(-1)
    expect(call?.form).toMatchObject({ ErrorCode: '30007', To: '+15005550010' })
    expectDeclaredCallback(OPERATION, callbackName, call?.headers['content-type'], call?.form ?? {})
  })

  it('sends nothing for a message without a StatusCallback', async () => {
    const { callbacks } = service.postel()
    const api = await service.open(target)
    const silent = await api.send()
    const { sid } = await api.send({ StatusCallback: `${callbacks.url}/heard` })
    await api.waitFor(silent.sid, 'delivered')
    await callbacks.waitFor(sid, 'delivered')
    expect(callbacks.of(silent.sid)).toEqual([])
  })

  it('tries again after a failure and keeps the order', async () => {
    const { callbacks } = service.postel()
    const api = await service.open(target)
    const failing = path(`failing-${target}`)
    callbacks.fail(failing, 1)
    const { sid } = await api.send({ StatusCallback: `${callbacks.url}${failing}` })
    const calls = await callbacks.waitFor(sid, 'delivered')
    const accepted = calls.filter(({ status }) => status === 204)
    expect(calls.length).toBe(accepted.length + 1)
    expect(accepted.map(({ form }) => form['MessageStatus'])).toEqual([
      'sending',
      'sent',
      'delivered',
    ])
  })

  it('never calls a private address that is not allowed', async () => {
    const { callbacks } = service.postel()
    const canary = await startCallbackReceiver()
    try {
      const api = await service.open(target)
      const unheard = await api.send({ StatusCallback: `${canary.url}/unheard` })
      await api.waitFor(unheard.sid, 'delivered')
      // Callbacks go out in the order in which they are due, so these show that the others had their turn.
      const heard = await api.send({ StatusCallback: `${callbacks.url}/heard` })
      await callbacks.waitFor(heard.sid, 'delivered')
      expect(canary.of(unheard.sid)).toEqual([])
    } finally {
      await canary.close()
    }
  })

  it('delivers the message even when nobody answers the callback', async () => {
    const api = await service.open(target)
    const { sid } = await api.send({ StatusCallback: 'http://127.0.0.1:1/nobody' })
    await api.waitFor(sid, 'delivered')
  })
})
