import type { ChatService } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openChat } from '../support/chat-api.ts'
import { describeChatEffects, nameEffect, type Effect } from '../support/chat-effects.ts'
import { describeChatRefusals } from '../support/chat-refusals.ts'
import { movableClock } from '../support/clock.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { post } from '../support/wire-call.ts'
import { expectError } from '../support/wire-error.ts'

const clock = movableClock(Date.parse('2026-11-21T09:15:02.700Z'))
const service = usePostel({ overrides: { clock } })
const OPERATION = 'updateChatService'

/** The value under a path of keys. */
const at = (keys: readonly string[], value: unknown): object =>
  keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value) as object

const flag = (...keys: string[]): Effect => ({
  shows: [
    ['true', at(keys, true)],
    ['false', at(keys, false)],
  ],
  refuses: ['yes', 'TRUE', '1', ''].map((value) => [value, 20001] as const),
})

const count = (min: number, max: number, ...keys: string[]): Effect => ({
  shows: [
    [String(min), at(keys, min)],
    [String(max), at(keys, max)],
  ],
  refuses: [String(min - 1), String(max + 1), 'x', '1.5', ''].map(
    (value) => [value, 20001] as const,
  ),
})

const text = (longest: number, ...keys: string[]): Effect => ({
  shows: [
    ['News in ${CHANNEL}', at(keys, 'News in ${CHANNEL}')],
    ['x'.repeat(longest), at(keys, 'x'.repeat(longest))],
    ['', at(keys, null)],
  ],
  refuses: [['x'.repeat(longest + 1), 20001]],
})

const notification = (name: string, key: string): Record<string, Effect> => ({
  [`Notifications.${name}.Enabled`]: flag('notifications', key, 'enabled'),
  [`Notifications.${name}.Template`]: text(1024, 'notifications', key, 'template'),
  [`Notifications.${name}.Sound`]: text(256, 'notifications', key, 'sound'),
})

const SECONDS_MAX = 2_147_483_647

const effects: Record<string, Effect> = {
  FriendlyName: {
    ...nameEffect('friendly_name', 50003),
    refuses: [
      ['x'.repeat(257), 50003],
      ['', 50000],
    ],
  },
  ReadStatusEnabled: flag('read_status_enabled'),
  ReachabilityEnabled: flag('reachability_enabled'),
  TypingIndicatorTimeout: count(0, SECONDS_MAX, 'typing_indicator_timeout'),
  ConsumptionReportInterval: count(0, SECONDS_MAX, 'consumption_report_interval'),
  ...notification('NewMessage', 'new_message'),
  'Notifications.NewMessage.BadgeCountEnabled': flag(
    'notifications',
    'new_message',
    'badge_count_enabled',
  ),
  ...notification('AddedToChannel', 'added_to_channel'),
  ...notification('RemovedFromChannel', 'removed_from_channel'),
  ...notification('InvitedToChannel', 'invited_to_channel'),
  'Notifications.LogEnabled': flag('notifications', 'log_enabled'),
  WebhookMethod: {
    shows: [
      ['GET', { webhook_method: 'GET' }],
      ['POST', { webhook_method: 'POST' }],
    ],
    refuses: ['PUT', 'get', ''].map((value) => [value, 20001] as const),
  },
  WebhookFilters: {
    shows: [
      [
        ['onMessageSent', 'onMessageUpdated'],
        { webhook_filters: ['onMessageSent', 'onMessageUpdated'] },
      ],
      ['onMessageSent', { webhook_filters: ['onMessageSent'] }],
      ['', { webhook_filters: [] }],
    ],
    refuses: [
      ['x'.repeat(65), 20001],
      [Array<string>(101).fill('x'), 20001],
    ],
  },
  'Limits.ChannelMembers': count(1, 1000, 'limits', 'channel_members'),
  'Limits.UserChannels': count(1, 1000, 'limits', 'user_channels'),
  'Media.CompatibilityMessage': text(1024, 'media', 'compatibility_message'),
  PreWebhookRetryCount: count(0, 3, 'pre_webhook_retry_count'),
  PostWebhookRetryCount: count(0, 3, 'post_webhook_retry_count'),
}

describeChatEffects({
  operationId: OPERATION,
  prepare: async (api) => {
    const { sid } = await api.addService()
    return {
      send: (form) => api.updateService(sid, form),
      read: async () => (await api.fetchService(sid)).json(),
    }
  },
  effects,
})

describe.each(targetNames)('updateChatService (%s)', (target) => {
  it('changes what is sent, leaves the rest, and keeps all of it', async () => {
    const api = await openChat(service, target)
    const made = await api.addService()
    clock.moveTo(clock.now() + 60_000)
    const answer = await api.updateService(made.sid, { FriendlyName: 'Hotel Sacher' })
    expect(answer.status).toBe(200)
    const changed = answer.json<ChatService>()
    expect(changed).toEqual({
      ...made,
      friendly_name: 'Hotel Sacher',
      date_updated: changed.date_updated,
    })
    expect(Date.parse(changed.date_updated) - Date.parse(made.date_updated)).toBe(60_000)
    expect((await api.fetchService(made.sid)).json()).toEqual(changed)
  })

  it('changes nothing, the date too, when nothing is sent', async () => {
    const api = await openChat(service, target)
    const made = await api.addService()
    clock.moveTo(clock.now() + 60_000)
    expect((await api.updateService(made.sid, {})).json()).toEqual(made)
    expect((await api.updateService(made.sid, { Unknown: 'x' })).json()).toEqual(made)
  })

  it('says which role and which webhook it does not have', async () => {
    const api = await openChat(service, target)
    const { sid } = await api.addService()
    const role = { DefaultChannelRoleSid: `RL${'0'.repeat(32)}` }
    const says = 'DefaultChannelRoleSid does not name a role of this service: it has none'
    expectError(await api.updateService(sid, role), { status: 400, code: 20001, says })
    const PostWebhookUrl = 'https://app.example.com/chat-events'
    expectError(await api.updateService(sid, { PostWebhookUrl }), {
      status: 400,
      code: 20001,
      says: 'PostWebhookUrl is not accepted: this service sends no webhooks of chat',
    })
  })
})

describeChatRefusals({
  operationId: OPERATION,
  path: ({ serviceSid }) => `/v2/Services/${serviceSid}`,
  init: post({ FriendlyName: 'Inn' }),
  allowed: 'DELETE, GET, HEAD, OPTIONS, POST',
  form: true,
})
