import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import { describeChatPaging } from '../support/chat-paging.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()
const OPERATION = 'listChatServices'
const PATH = '/v2/Services'

describe.each(targetNames)('listChatServices (%s)', (target) => {
  it('answers an empty page to an account without services', async () => {
    const api = await openChat(service, target)
    const url = `${service.postel().url}${PATH}?PageSize=50&Page=0`
    expect((await api.listServices()).json()).toEqual({
      meta: {
        first_page_url: url,
        key: 'services',
        next_page_url: null,
        page: 0,
        page_size: 50,
        previous_page_url: null,
        url,
      },
      services: [],
    })
  })

  it('answers the services of the account alone, as fetchChatService does', async () => {
    const api = await openChat(service, target)
    await (await openChat(service, target)).addService('Of another account')
    const { sid } = await api.addService()
    const one = (await api.fetchService(sid)).json()
    expect((await api.listServices()).json()).toMatchObject({ services: [one] })
  })
})

describeChatPaging({
  operationId: OPERATION,
  itemsKey: 'services',
  service,
  prepare: async (api, count) => {
    const sids: string[] = []
    for (let made = 0; made < count; made++) sids.push((await api.addService()).sid)
    return { sids, path: PATH }
  },
  insert: (api) => api.addService(),
  remove: (api, path) => api.call('deleteChatService', path, { method: 'DELETE' }),
})

describeChatRefusals({
  operationId: OPERATION,
  path: () => PATH,
  allowed: 'GET, HEAD, OPTIONS, POST',
})
