import { describe, expect, it } from 'vitest'
import { describeMediaContent } from '../support/media-content.ts'
import { sampleFile, sampleMedia } from '../support/media-samples.ts'
import { describeRefusals } from '../support/refusals.ts'
import { UNKNOWN_MEDIA, UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { twilioWire } from '../support/wires.ts'

const service = usePostel()
const OPERATION = 'fetchTwilioMediaContent'

describe.each(targetNames)('fetchTwilioMediaContent (%s)', (target) => {
  it('answers under the singular /Message/ too', async () => {
    const api = await service.open(target)
    const url = service.postel().files.put('file', sampleFile('image/png'))
    const [media] = (await api.sendMedia([url])).media
    const path = media?.uri.replace('.json', '').replace('/Messages/', '/Message/') ?? ''
    const { bytes } = await api.call(OPERATION, path)
    expect(bytes).toEqual(new Uint8Array(sampleMedia('image/png')))
  })
})

describeMediaContent({
  operationId: OPERATION,
  wire: twilioWire,
  pathOf: (uri) => uri.replace('.json', ''),
  errorType: 'application/xml',
})

describeRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_MESSAGE}/Media/${UNKNOWN_MEDIA}` }),
  allowed: 'DELETE, GET, HEAD, OPTIONS',
  open: true,
})
