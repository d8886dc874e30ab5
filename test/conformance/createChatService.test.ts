import type { ChatService } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import { describeChatEffects, nameEffect } from '../support/chat-effects.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { post } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
const OPERATION = 'createChatService'

describe.each(targetNames)('createChatService (%s)', (target) => {
  it('answers the service with the settings that every one begins with', async () => {
    const api = await openChat(service, target)
    const answer = await api.createService({ FriendlyName: 'Hotel' })
    expect(answer.status).toBe(201)
    const made = answer.json<ChatService>()
    const url = `${service.postel().url}/v2/Services/${made.sid}`
    const silent = { enabled: false, sound: null, template: null }
    expect(made).toEqual({
      account_sid: api.account.accountSid,
      consumption_report_interval: 10,
      date_created: made.date_created,
      date_updated: made.date_created,
      default_channel_creator_role_sid: null,
      default_channel_role_sid: null,
      default_service_role_sid: null,
      friendly_name: 'Hotel',
      limits: { channel_members: 100, user_channels: 250 },
      links: {
        bindings: `${url}/Bindings`,
        channels: `${url}/Channels`,
        roles: `${url}/Roles`,
        users: `${url}/Users`,
      },
      media: { compatibility_message: null, size_limit_mb: 150 },
      notifications: {
        added_to_channel: silent,
        invited_to_channel: silent,
        log_enabled: false,
        new_message: { badge_count_enabled: false, ...silent },
        removed_from_channel: silent,
      },
      post_webhook_retry_count: 0,
      post_webhook_url: null,
      pre_webhook_retry_count: 0,
      pre_webhook_url: null,
      reachability_enabled: false,
      read_status_enabled: true,
      sid: made.sid,
      typing_indicator_timeout: 5,
      url,
      webhook_filters: [],
      webhook_method: 'POST',
    })
  })

  it.each([{}, { FriendlyName: '' }, { friendlyname: 'Hotel' }])('refuses %o', async (form) => {
    const api = await openChat(service, target)
    const says = /^FriendlyName is required/
    expectError(await api.createService(form), { status: 400, code: 50000, says })
    expect((await api.listServices()).json()).toMatchObject({ services: [] })
  })

  it('takes two of the same name', async () => {
    const api = await openChat(service, target)
    expect((await api.addService()).sid).not.toBe((await api.addService()).sid)
  })
})

describeChatEffects({
  operationId: OPERATION,
  prepare: (api) =>
    Promise.resolve({
      send: (form) => api.createService({ FriendlyName: 'Hotel', ...form }),
      read: async () => (await api.listServices()).json(),
    }),
  effects: { FriendlyName: nameEffect('friendly_name', 50003) },
})

describeChatRefusals({
  operationId: OPERATION,
  path: () => '/v2/Services',
  init: post({ FriendlyName: 'Hotel' }),
  allowed: 'GET, HEAD, OPTIONS, POST',
  form: true,
})
