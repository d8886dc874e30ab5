import type { ChatService } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()

describe.each(targetNames)('fetchChatService (%s)', (target) => {
  it('answers what createChatService answered', async () => {
    const api = await openChat(service, target)
    const made = await api.addService()
    const answer = await api.fetchService(made.sid)
    expect(answer.status).toBe(200)
    expect(answer.json()).toEqual(made)
  })

  it('answers a Sid in capitals, in lower case', async () => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const { sid: read } = (
      await api.fetchService(`IS${sid.slice(2).toUpperCase()}`)
    ).json<ChatService>()
    expect(read).toBe(sid)
  })

  it('answers HEAD with the headers of GET and no bytes', async () => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const answer = await api.call('fetchChatService', `/v2/Services/${sid}`, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.mediaType).toBe('application/json')
    expect(answer.bytes.byteLength).toBe(0)
  })

  it.each(['bindings', 'roles', 'users'] as const)(
    'links to %s, which lead to 404',
    async (name) => {
      const api = await openChat(service, target)
      const { links } = await api.addService()
      const path = links[name].slice(service.postel().url.length)
      const headers = { authorization: api.authorization }
      const answer = await service.request(target, path, { headers })
      expectError(answer, { status: 404, code: 20404, says: path.replace('/v2', '') })
      expect(answer.mediaType).toBe('application/json')
    },
  )
})

describeChatRefusals({
  operationId: 'fetchChatService',
  path: ({ serviceSid }) => `/v2/Services/${serviceSid}`,
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
})
