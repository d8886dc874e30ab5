import { describe, expect, it } from 'vitest'
import { declaredCallbacks, expectDeclaredCallback } from '../support/contract.ts'
import { sampleFile } from '../support/media-samples.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()
const OPERATION = 'createSignalWireMessage'
const [callbackName = ''] = declaredCallbacks(OPERATION)

const path = (name: string): string => `/${name.replaceAll(' ', '-')}`

describe.each(targetNames)('createSignalWireMessage status callbacks (%s)', (target) => {
  it('reports each change of status in order, as the declared form and no more', async () => {
    const { callbacks, files } = service.postel()
    const api = await service.openSignalWire(target)
    const StatusCallback = `${callbacks.url}${path(`order-${target}`)}?token=1`
    const MediaUrl = files.put('callback.png', sampleFile('image/png'))
    const { sid } = await api.send({ StatusCallback, MediaUrl })
    const calls = await callbacks.waitFor(sid, 'delivered')
    expect(calls.map(({ form }) => form['MessageStatus'])).toEqual(['sending', 'sent', 'delivered'])
    for (const { method, path: calledPath, headers, form } of calls) {
      expect(method).toBe('POST')
      expect(`${callbacks.url}${calledPath}`).toBe(StatusCallback)
      expectDeclaredCallback(OPERATION, callbackName, headers['content-type'], form)
      expect(form).toEqual({
        AccountSid: api.account.accountSid,
        Body: 'Hello',
        From: '+15005550006',
        MessageSid: sid,
        MessageStatus: form['MessageStatus'],
        NumMedia: '1',
        NumSegments: '1',
        To: '+15551234567',
      })
    }
  })

  it('is signed in the one header, and has none of another wire', async () => {
    const { callbacks } = service.postel()
    const api = await service.openSignalWire(target)
    const { sid } = await api.send({ StatusCallback: `${callbacks.url}/signed` })
    for (const { headers } of await callbacks.waitFor(sid, 'delivered')) {
      expect(headers['x-signalwire-signature']).toMatch(/^[A-Za-z0-9+/]{27}=$/)
      expect(headers).not.toHaveProperty('x-twilio-signature')
      expect(headers).not.toHaveProperty('i-twilio-idempotency-token')
    }
  })

  it('reports why a message was not delivered', async () => {
    const { callbacks } = service.postel()
    const api = await service.openSignalWire(target)
    const StatusCallback = `${callbacks.url}${path(`undelivered-${target}`)}`
    const { sid } = await api.send({ To: '+15005550010', StatusCallback })
    const calls = await callbacks.waitFor(sid, 'undelivered')
    expect(calls.at(-1)?.form).toMatchObject({ ErrorCode: '30007', To: '+15005550010' })
    expect(calls.slice(0, -1).every(({ form }) => !('ErrorCode' in form))).toBe(true)
  })

  it('reports in the words of the wire that the message was created on', async () => {
    const { callbacks } = service.postel()
    const StatusCallback = `${callbacks.url}${path(`words-${target}`)}`
    const { sid } = await (await service.open(target)).send({ StatusCallback })
    const [call] = await callbacks.waitFor(sid, 'delivered')
    expect(call?.form).toMatchObject({ MessageSid: sid, SmsSid: sid })
    expect(call?.headers).not.toHaveProperty('x-signalwire-signature')
  })

  it('tries again after a failure and keeps the order', async () => {
    const { callbacks } = service.postel()
    const api = await service.openSignalWire(target)
    const failing = path(`failing-${target}`)
    callbacks.fail(failing, 1)
    const { sid } = await api.send({ StatusCallback: `${callbacks.url}${failing}` })
    const calls = await callbacks.waitFor(sid, 'delivered')
    const accepted = calls.filter(({ status }) => status === 204)
    expect(calls).toHaveLength(accepted.length + 1)
    expect(accepted.map(({ form }) => form['MessageStatus'])).toEqual([
      'sending',
      'sent',
      'delivered',
    ])
  })
})
