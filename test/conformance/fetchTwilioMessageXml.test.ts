import { describe, expect, it } from 'vitest'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import type { TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { post } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'
import { expectXmlOf, readTwilioXml, type Child } from '../support/xml.ts'

const service = usePostel()
const OPERATION = 'fetchTwilioMessageXml'
const extensions = ['.xml', '']

const expectSame = async (api: TwilioApi, sid: string): Promise<void> => {
  const json = (await api.fetch(sid)).json<object>()
  for (const extension of extensions) {
    const answer = await api.call(OPERATION, `${api.root}/Messages/${sid}${extension}`)
    expect(answer.status).toBe(200)
    expectXmlOf(answer, 'Message', json, extension)
  }
}

const bodyIn = async (api: TwilioApi, sid: string) => {
  const answer = await api.call(OPERATION, `${api.root}/Messages/${sid}.xml`)
  return Object.fromEntries(readTwilioXml(answer).children)['Body']
}

describe.each(targetNames)('fetchTwilioMessageXml (%s)', (target) => {
  it.each([
    ['queued', '+15005550011'],
    ['sent', '+15005550012'],
    ['delivered', '+15551234567'],
    ['undelivered', '+15005550010'],
  ] as const)('says what JSON says of a message that is %s', async (status, To) => {
    const api = await service.open(target)
    const { sid } = await api.send({ To })
    await api.waitFor(sid, status)
    await expectSame(api, sid)
  })

  it.each([
    ['markup', '<Body attr="1">&amp; &#65; <![CDATA[x]]> ]]> <!-- --> <?php ?>'],
    ['both kinds of quotes', `"double" and 'single'`],
    ['line ends of every kind', 'one\r\ntwo\rthree\nfour'],
    ['spaces and tabs around it', ' \t\n text \t\n '],
    ['all planes of Unicode', 'Ünï 漢字 \u{1F469}\u200D\u{1F467} \u{10FFFD} \u2028\u00A0'],
    ['a percent sign and what looks like a link', '100% of /a.json?x=1&y=2'],
  ])('keeps a body with %s', async (_, Body) => {
    const api = await service.open(target)
    const { sid } = await api.send({ To: '+15005550011', Body })
    expect(await bodyIn(api, sid)).toBe(Body)
    await expectSame(api, sid)
  })

  it('is well-formed also where XML has no spelling for a character', async () => {
    const api = await service.open(target)
    const Body = 'a\u0001b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg'
    const { sid } = await api.send({ To: '+15005550011', Body })
    expect(await bodyIn(api, sid)).toMatch(/^a.?b.?c.?d.?e.?f.?g$/)
  })

  it('says what JSON says of a message with media, and of a redacted one', async () => {
    const api = await service.open(target)
    const { files } = service.postel()
    const { sid } = await api.send({ MediaUrl: `${files.url}/type/image%2Fpng` })
    await api.waitFor(sid, 'delivered')
    await expectSame(api, sid)
    await api.update(sid, { Body: '' })
    await expectSame(api, sid)
    expect(await bodyIn(api, sid)).toBe('')
  })

  it('leads to where media are listed and feedback is told', async () => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    for (const extension of extensions) {
      const answer = await api.call(OPERATION, `${api.root}/Messages/${sid}${extension}`)
      const { SubresourceUris } = Object.fromEntries(readTwilioXml(answer).children)
      const { Media, Feedback } = Object.fromEntries(SubresourceUris as readonly Child[])
      expect((await api.call('listTwilioMediaXml', String(Media))).status).toBe(200)
      const form = post({ Outcome: 'confirmed' })
      expect((await api.call('createTwilioMessageFeedback', String(Feedback), form)).status).toBe(
        200,
      )
    }
  })

  it('answers XML whatever Accept says', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    for (const extension of extensions) {
      const path = `${api.root}/Messages/${sid}${extension}`
      const answer = await api.call(OPERATION, path, { headers: { accept: 'application/json' } })
      expect(answer.mediaType).toBe('application/xml')
    }
  })

  it('mirrors the extension also where the dot is percent-encoded', async () => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    const json = (await api.fetch(sid)).json<object>()
    const answer = await api.call(OPERATION, `${api.root}/Messages/${sid}%2Exml`)
    expectXmlOf(answer, 'Message', json, '.xml')
  })

  it('finds the message under either prefix and in either case, and spells it one way', async () => {
    const api = await service.open(target)
    const { sid } = await api.deliver()
    const json = (await api.fetch(sid)).json<object>()
    for (const spelled of [`MM${sid.slice(2)}`, `SM${sid.slice(2).toUpperCase()}`]) {
      for (const extension of extensions) {
        const answer = await api.call(OPERATION, `${api.root}/Messages/${spelled}${extension}`)
        expectXmlOf(answer, 'Message', json, extension)
      }
    }
  })

  it('answers HEAD as GET without the body', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    for (const extension of extensions) {
      const path = `${api.root}/Messages/${sid}${extension}`
      const answer = await api.call(OPERATION, path, { method: 'HEAD' })
      expect(answer.status).toBe(200)
      expect(answer.mediaType).toBe('application/xml')
      expect(answer.bytes.byteLength).toBe(0)
    }
  })

  it('refuses in XML what nobody has, what another account has and what cannot be', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const foreign = await other.send()
    for (const sid of [UNKNOWN_MESSAGE, foreign.sid, 'SM1', `ME${'0'.repeat(32)}`]) {
      for (const extension of extensions) {
        const path = `${api.root}/Messages/${sid}${extension}`
        const answer = await api.call(OPERATION, path)
        expectError(answer, { status: 404, code: 20404, says: `The requested resource ${path} ` })
      }
    }
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s, in XML', async (sid) => {
    const api = await service.open(target)
    const answer = await api.call(OPERATION, `${api.root}/Messages/${sid}.xml`)
    expectError(answer, { status: 400, code: 20001, says: /percent-encoding/ })
  })
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_MESSAGE}.xml` }),
  allowed: 'GET, HEAD, OPTIONS',
})
