import type { TwilioMedia } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { sampleMedia } from '../support/media-samples.ts'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import type { TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'fetchTwilioMedia'

const sendOne = async (api: TwilioApi): Promise<TwilioMedia> => {
  const png = { bytes: sampleMedia('image/png'), contentType: 'image/png' }
  const { media } = await api.sendMedia([service.postel().files.put('one.png', png)])
  if (!media[0]) throw new Error('the message has no media')
  return media[0]
}

describe.each(targetNames)('fetchTwilioMedia (%s)', (target) => {
  it('answers what the list says of the file', async () => {
    const api = await service.open(target)
    const media = await sendOne(api)
    const answer = await api.fetchMedia(media.parent_sid, media.sid)
    expect(answer.status).toBe(200)
    expect(answer.json<TwilioMedia>()).toEqual(media)
    expect(media).toMatchObject({
      account_sid: api.account.accountSid,
      content_type: 'image/png',
      uri: `${api.root}/Messages/${media.parent_sid}/Media/${media.sid}.json`,
    })
  })

  it('answers at the uri that it names, and under the singular /Message/', async () => {
    const api = await service.open(target)
    const media = await sendOne(api)
    for (const path of [media.uri, media.uri.replace('/Messages/', '/Message/')]) {
      expect((await api.call(OPERATION, path)).json<TwilioMedia>()).toEqual(media)
    }
  })

  it('answers 404 under another message of the same account', async () => {
    const api = await service.open(target)
    const media = await sendOne(api)
    const other = await api.send()
    expectError(await api.fetchMedia(other.sid, media.sid), { status: 404, code: 20404 })
  })

  it('answers 404 to another account', async () => {
    const [api, other] = [await service.open(target), await service.open(target)]
    const media = await sendOne(other)
    expectError(await api.fetchMedia(media.parent_sid, media.sid), { status: 404, code: 20404 })
    expectError(await api.call(OPERATION, media.uri), { status: 404, code: 20404 })
  })

  it('answers 404 for media that nobody has and for malformed sids', async () => {
    const api = await service.open(target)
    const { sid } = await api.send()
    for (const media of [UNKNOWN_MEDIA, 'ME1', `MM${'0'.repeat(32)}`, `ME${'g'.repeat(32)}`]) {
      const answer = await api.fetchMedia(sid, media)
      expectError(answer, { status: 404, code: 20404, says: `/Media/${media}.json` })
    }
    expectError(await api.fetchMedia('SM1', UNKNOWN_MEDIA), { status: 404, code: 20404 })
  })

  it.each(['%00', '%FF', '%zz'])('refuses the path with %s', async (sid) => {
    const api = await service.open(target)
    expectError(await api.fetchMedia(UNKNOWN_MESSAGE, sid), { status: 400, code: 20001 })
  })
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_MESSAGE}/Media/${UNKNOWN_MEDIA}.json` }),
  allowed: 'DELETE, GET, HEAD, OPTIONS',
})
