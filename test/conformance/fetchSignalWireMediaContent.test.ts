import { describe, expect, it } from 'vitest'
import { describeMediaContent, type MediaContent } from '../support/media-content.ts'
import { sampleFile } from '../support/media-samples.ts'
import { describeProtectedContent } from '../support/protected-content.ts'
import type { SignalWireApi } from '../support/signalwire-api.ts'
import { describeSignalWireRefusals } from '../support/signalwire-refusals.ts'
import { targetNames } from '../support/target.ts'
import { UNKNOWN_UUID } from '../support/unknown-sids.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectSignalWireError } from '../support/wire-error.ts'
import { signalWireWire } from '../support/wires.ts'

const service = usePostel()
const OPERATION = 'fetchSignalWireMediaContent'

const content: MediaContent<SignalWireApi> = {
  operationId: OPERATION,
  wire: signalWireWire,
  pathOf: (uri) => uri.replace('.json', '/content'),
  errorType: 'application/json',
}

describe.each(targetNames)('fetchSignalWireMediaContent (%s)', (target) => {
  it('has no other path: without /api/laml, or with a suffix, there is nothing', async () => {
    const api = await service.openSignalWire(target)
    const url = service.postel().files.put('file', sampleFile('image/png'))
    const [media] = (await api.sendMedia([url])).media
    const path = content.pathOf(media?.uri ?? '')
    expect((await service.request(target, path)).status).toBe(200)
    const headers = { authorization: api.authorization }
    for (const other of [path.replace('/api/laml', ''), `${path}.json`, `${path}/`]) {
      const answer = await service.request(target, other, { headers })
      expectSignalWireError(answer, { status: 404, code: 20404 })
    }
  })
})

describeMediaContent(content)
describeProtectedContent(content)

describeSignalWireRefusals({
  operationId: OPERATION,
  request: (root) => ({ path: `${root}/Messages/${UNKNOWN_UUID}/Media/${UNKNOWN_UUID}/content` }),
  allowed: 'GET, HEAD, OPTIONS',
  open: true,
})
