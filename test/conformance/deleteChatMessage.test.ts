import { describe, expect, it } from 'vitest'
import { openChat, PNG } from '../support/chat-api.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const GONE = { status: 404, code: 20404 }

describe.each(targetNames)('deleteChatMessage (%s)', (target) => {
  it('takes the message and its file away, and no twin of the file', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace()
    const [file, twin] = [await api.addFile(place.serviceSid), await api.addFile(place.serviceSid)]
    const kept = await api.addMessage(place)
    const { sid } = await api.addMessage(place, { MediaSid: file.sid })
    const answer = await api.remove(place, sid)
    expect(answer.status).toBe(204)
    expect(answer.bytes.byteLength).toBe(0)
    for (const gone of [
      api.fetch(place, sid),
      api.update(place, sid, { From: 'x' }),
      api.remove(place, sid),
      api.fetchFile(place.serviceSid, file.sid),
      api.fetchContent(place.serviceSid, file.sid),
    ]) {
      expectError(await gone, GONE)
    }
    expect((await api.list(place)).json()).toMatchObject({ messages: [kept] })
    const { bytes } = await api.fetchContent(place.serviceSid, twin.sid)
    expect(bytes).toEqual(new Uint8Array(PNG.bytes))
  })
})

describeChatRefusals({
  operationId: 'deleteChatMessage',
  path: ({ serviceSid, channelSid, messageSid }) =>
    `/v2/Services/${serviceSid}/Channels/${channelSid}/Messages/${messageSid}`,
  init: { method: 'DELETE' },
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
  webhooks: true,
})
