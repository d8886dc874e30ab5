import { describe, expect, it } from 'vitest'
import { expectDeclaredWebhook } from '../support/contract.ts'
import { arrive } from '../support/inbound.ts'
import { sampleFile } from '../support/media-samples.ts'
import { targetNames } from '../support/target.ts'
import { uuidOf } from '../support/spelling.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()
const OPERATION = 'receiveSignalWireMessage'
const BODY = 'Grüße & küsse, +1 = 100%'

/** A number whose webhook speaks this wire. */
const number = (path: string) => ({ path, wire: 'signalwire' as const })

describe.each(targetNames)('receiveSignalWireMessage (%s)', (target) => {
  it('tells of a text, as the declared form, once', async () => {
    const { account, sid, to, calls } = await arrive(service, target, number('/text?a=1'), {
      Body: BODY,
    })
    expect(calls).toHaveLength(1)
    const [call] = calls
    expect(call).toMatchObject({ method: 'POST', path: '/text?a=1' })
    expectDeclaredWebhook(OPERATION, call?.headers['content-type'], call?.form ?? {})
    expect(call?.form).toEqual({
      AccountSid: uuidOf(account.accountSid),
      Body: BODY,
      From: '+15557654321',
      MessageSid: uuidOf(sid),
      NumMedia: '0',
      To: to,
    })
  })

  it('tells where the bytes of a file are, once they are here', async () => {
    const MediaUrl = service.postel().files.put('webhook.png', sampleFile('image/png'))
    const { calls } = await arrive(service, target, number('/media'), { MediaUrl })
    const form = calls.at(-1)?.form ?? {}
    expectDeclaredWebhook(OPERATION, 'application/x-www-form-urlencoded', form)
    expect(form).toMatchObject({ MediaContentType0: 'image/png', NumMedia: '1' })
    const url = form['MediaUrl0'] ?? ''
    expect(url).toMatch(
      /\/api\/laml\/2010-04-01\/Accounts\/[\w-]{36}\/Messages\/[\w-]{36}\/Media\/[\w-]{36}\/content$/,
    )
    const bytes = await service.request(target, url.slice(service.postel().url.length))
    expect(bytes.status).toBe(200)
    expect(Buffer.compare(bytes.bytes, sampleFile('image/png').bytes)).toBe(0)
  })

  it('says the same in the query, where the number asks for GET', async () => {
    const { to, calls } = await arrive(service, target, {
      ...number('/get?a=1'),
      inboundMethod: 'GET',
    })
    const [call] = calls
    expect(call).toMatchObject({ method: 'GET', body: '' })
    const { a, ...told } = call?.parameters ?? {}
    expect(a).toBe('1')
    expectDeclaredWebhook(OPERATION, 'application/x-www-form-urlencoded', told)
    expect(told['To']).toBe(to)
  })

  it('is tried again until it is taken, and is then recognised by its message', async () => {
    const path = `/again-${target.replace(' ', '-')}`
    service.postel().callbacks.fail(path, 1)
    const { calls } = await arrive(service, target, number(path))
    expect(calls.map(({ status }) => status)).toEqual([503, 204])
    const [first, second] = calls
    expect(second?.form).toEqual(first?.form)
  })
})
