import { describe, expect, it } from 'vitest'
import { expectDeclaredWebhook } from '../support/contract.ts'
import { arrive } from '../support/inbound.ts'
import { sampleFile } from '../support/media-samples.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()
const OPERATION = 'receiveTwilioMessage'
const BODY = 'Grüße & küsse, +1 = 100%'

/** A number whose webhook speaks this wire. */
const number = (path: string) => ({ path, wire: 'twilio' as const })

describe.each(targetNames)('receiveTwilioMessage (%s)', (target) => {
  it('tells of a text, as the declared form, once', async () => {
    const { account, sid, to, calls } = await arrive(service, target, number('/text?a=1'), {
      Body: BODY,
    })
    expect(calls).toHaveLength(1)
    const [call] = calls
    expect(call).toMatchObject({ method: 'POST', path: '/text?a=1' })
    expectDeclaredWebhook(OPERATION, call?.headers['content-type'], call?.form ?? {})
    expect(call?.form).toEqual({
      AccountSid: account.accountSid,
      ApiVersion: '2010-04-01',
      Body: BODY,
      From: '+15557654321',
      MessageSid: sid,
      NumMedia: '0',
      NumSegments: '1',
      SmsMessageSid: sid,
      SmsSid: sid,
      SmsStatus: 'received',
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
    expect(url).toMatch(/\/2010-04-01\/Accounts\/AC\w{32}\/Messages\/MM\w{32}\/Media\/ME\w{32}$/)
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

  it('is tried again until it is taken, and is then recognised by its token', async () => {
    const path = `/again-${target.replace(' ', '-')}`
    service.postel().callbacks.fail(path, 1)
    const { calls } = await arrive(service, target, number(path))
    expect(calls.map(({ status }) => status)).toEqual([503, 204])
    const [first, second] = calls
    expect(second?.form).toEqual(first?.form)
    const tokens = calls.map(({ headers }) => headers['i-twilio-idempotency-token'])
    expect(tokens[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(tokens[1]).toBe(tokens[0])
  })
})
