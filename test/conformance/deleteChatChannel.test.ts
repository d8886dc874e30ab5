import { describe, expect, it } from 'vitest'
import { openChat, PNG } from '../support/chat-api.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const GONE = { status: 404, code: 20404 }

describe.each(targetNames)('deleteChatChannel (%s)', (target) => {
  it('takes the messages and their files with it, and nothing of others', async () => {
    const api = await openChat(service, target)
    const place = await api.addPlace({ UniqueName: 'desk' })
    const { serviceSid, channelSid } = place
    const other = { serviceSid, channelSid: (await api.addChannel(serviceSid)).sid }
    const sent = await api.addFile(serviceSid)
    const waiting = await api.addFile(serviceSid)
    const message = await api.addMessage(place, { MediaSid: sent.sid })
    const kept = await api.addMessage(other)
    const answer = await api.removeChannel(serviceSid, 'desk')
    expect(answer.status).toBe(204)
    expect(answer.bytes.byteLength).toBe(0)
    for (const gone of [
      api.fetchChannel(serviceSid, channelSid),
      api.fetchChannel(serviceSid, 'desk'),
      api.removeChannel(serviceSid, channelSid),
      api.list(place),
      api.create(place, { Body: 'x' }),
      api.fetch(place, message.sid),
      api.fetchFile(serviceSid, sent.sid),
      api.fetchContent(serviceSid, sent.sid),
    ]) {
      expectError(await gone, GONE)
    }
    expect((await api.fetch(other, kept.sid)).json()).toEqual(kept)
    // Its bytes are those of the file that went.
    const { bytes } = await api.fetchContent(serviceSid, waiting.sid)
    expect(bytes).toEqual(new Uint8Array(PNG.bytes))
  })
})

describeChatRefusals({
  operationId: 'deleteChatChannel',
  path: ({ serviceSid, channelSid }) => `/v2/Services/${serviceSid}/Channels/${channelSid}`,
  init: { method: 'DELETE' },
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
  webhooks: true,
})
