import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const GONE = { status: 404, code: 20404 }

describe.each(targetNames)('deleteChatService (%s)', (target) => {
  it('takes all that is in the service with it, and nothing of others', async () => {
    const api = await openChat(service, target)
    const [place, other] = [await api.addPlace({ UniqueName: 'desk' }), await api.addPlace()]
    const message = await api.addMessage(place)
    const file = await api.addFile(place.serviceSid)
    const kept = await api.addMessage(other)
    const answer = await api.removeService(place.serviceSid)
    expect(answer.status).toBe(204)
    expect(answer.bytes.byteLength).toBe(0)
    for (const gone of [
      api.fetchService(place.serviceSid),
      api.removeService(place.serviceSid),
      api.updateService(place.serviceSid, { FriendlyName: 'x' }),
      api.listChannels(place.serviceSid),
      api.fetchChannel(place.serviceSid, 'desk'),
      api.fetch(place, message.sid),
      api.fetchFile(place.serviceSid, file.sid),
      api.fetchContent(place.serviceSid, file.sid),
      api.upload(place.serviceSid, { bytes: Buffer.from('x'), contentType: 'text/plain' }),
    ]) {
      expectError(await gone, GONE)
    }
    expect((await api.listServices()).json()).toMatchObject({
      services: [{ sid: other.serviceSid }],
    })
    expect((await api.fetch(other, kept.sid)).json()).toEqual(kept)
  })
})

describeChatRefusals({
  operationId: 'deleteChatService',
  path: ({ serviceSid }) => `/v2/Services/${serviceSid}`,
  init: { method: 'DELETE' },
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
})
