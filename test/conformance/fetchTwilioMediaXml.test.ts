import { describe, expect, it } from 'vitest'
import { sampleFile } from '../support/media-samples.ts'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import type { TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'
import { expectXmlOf } from '../support/xml.ts'

const service = usePostel()
const OPERATION = 'fetchTwilioMediaXml'

const sendOne = async (api: TwilioApi, type = 'image/png') => {
  const { media } = await api.sendMedia([service.postel().files.put(type, sampleFile(type))])
  if (!media[0]) throw new Error('the message has no media')
  return { media: media[0], path: media[0].uri.replace('.json', '.xml') }
}

describe.each(targetNames)('fetchTwilioMediaXml (%s)', (target) => {
  it.each(['image/png', 'application/pdf', 'video/3gpp'])(
    'says what JSON says of a file of type %s',
    async (type) => {
      const api = await service.open(target)
      const { media, path } = await sendOne(api, type)
      const answer = await api.call(OPERATION, path)
      expect(answer.status).toBe(200)
      expectXmlOf(answer, 'Media', media, '.xml')
    },
  )

  it('answers under the singular /Message/ too, with the plural in its Uri', async () => {
    const api = await service.open(target)
    const { media, path } = await sendOne(api)
    const answer = await api.call(OPERATION, path.replace('/Messages/', '/Message/'))
    expectXmlOf(answer, 'Media', media, '.xml')
  })

  it('answers HEAD as GET without the body', async () => {
    const api = await service.open(target)
    const { path } = await sendOne(api)
    const answer = await api.call(OPERATION, path, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.mediaType).toBe('application/xml')
    expect(answer.bytes.byteLength).toBe(0)
  })

  it('refuses in XML what nobody has, what is elsewhere and what cannot be', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const { media } = await sendOne(api)
    const elsewhere = await api.send()
    const foreign = await sendOne(other)
    for (const [message, file] of [
      [UNKNOWN_MESSAGE, media.sid],
      [media.parent_sid, UNKNOWN_MEDIA],
      [elsewhere.sid, media.sid],
      [foreign.media.parent_sid, foreign.media.sid],
      [media.parent_sid, 'ME1'],
      ['SM1', media.sid],
    ] as const) {
      const path = `${api.root}/Messages/${message}/Media/${file}.xml`
      const answer = await api.call(OPERATION, path)
      expectError(answer, { status: 404, code: 20404, says: `The requested resource ${path} ` })
    }
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s, in XML', async (sid) => {
    const api = await service.open(target)
    const path = `${api.root}/Messages/${UNKNOWN_MESSAGE}/Media/${sid}.xml`
    expectError(await api.call(OPERATION, path), { status: 400, code: 20001 })
  })
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_MESSAGE}/Media/${UNKNOWN_MEDIA}.xml` }),
  allowed: 'GET, HEAD, OPTIONS',
})
