import type { ChatService as Service, ChatServiceSettings } from '@postel/core'
import type { ChatService } from '@postel/server'
import { isoSeconds } from './dates.ts'
import { channelsUrl, serviceUrl } from './encode.ts'
import type { SettingName } from './settings.ts'
import { accountSid, serviceSid } from './sid.ts'

/** What was never set is as the vendor's services begin. */
export const encodeService = (service: Service, base: string): ChatService => {
  const read = readerOf(service.settings)
  const place = { serviceId: service.id }
  const url = serviceUrl(base, place)
  return {
    account_sid: accountSid(service.accountId),
    consumption_report_interval: read.number('ConsumptionReportInterval', 10),
    date_created: isoSeconds(service.createdAt),
    date_updated: isoSeconds(service.updatedAt),
    default_channel_creator_role_sid: null,
    default_channel_role_sid: null,
    default_service_role_sid: null,
    friendly_name: service.friendlyName,
    limits: {
      channel_members: read.number('Limits.ChannelMembers', 100),
      user_channels: read.number('Limits.UserChannels', 250),
    },
    links: {
      bindings: `${url}/Bindings`,
      channels: channelsUrl(base, place),
      roles: `${url}/Roles`,
      users: `${url}/Users`,
    },
    media: {
      compatibility_message: read.text('Media.CompatibilityMessage'),
      size_limit_mb: 150,
    },
    notifications: notificationsOf(read),
    post_webhook_retry_count: read.number('PostWebhookRetryCount', 0),
    post_webhook_url: null,
    pre_webhook_retry_count: read.number('PreWebhookRetryCount', 0),
    pre_webhook_url: null,
    reachability_enabled: read.flag('ReachabilityEnabled', false),
    read_status_enabled: read.flag('ReadStatusEnabled', true),
    sid: serviceSid(service.id),
    typing_indicator_timeout: read.number('TypingIndicatorTimeout', 5),
    url,
    webhook_filters: read.list('WebhookFilters'),
    webhook_method: read.text('WebhookMethod') === 'GET' ? 'GET' : 'POST',
  }
}

type Reader = ReturnType<typeof readerOf>

const readerOf = (settings: ChatServiceSettings) => ({
  number: (name: SettingName, initial: number): number => {
    const value = settings[name]
    return typeof value === 'number' ? value : initial
  },
  flag: (name: SettingName, initial: boolean): boolean => {
    const value = settings[name]
    return typeof value === 'boolean' ? value : initial
  },
  /** The empty text is what takes a text away. */
  text: (name: SettingName): string | null => {
    const value = settings[name]
    return typeof value === 'string' && value !== '' ? value : null
  },
  list: (name: SettingName): string[] => {
    const value = settings[name]
    return typeof value === 'object' ? [...value] : []
  },
})

const notificationsOf = (read: Reader): ChatService['notifications'] => ({
  added_to_channel: notificationOf(read, 'AddedToChannel'),
  invited_to_channel: notificationOf(read, 'InvitedToChannel'),
  log_enabled: read.flag('Notifications.LogEnabled', false),
  new_message: {
    badge_count_enabled: read.flag('Notifications.NewMessage.BadgeCountEnabled', false),
    ...notificationOf(read, 'NewMessage'),
  },
  removed_from_channel: notificationOf(read, 'RemovedFromChannel'),
})

type Occasion = 'AddedToChannel' | 'InvitedToChannel' | 'NewMessage' | 'RemovedFromChannel'

const notificationOf = (read: Reader, occasion: Occasion) => ({
  enabled: read.flag(`Notifications.${occasion}.Enabled`, false),
  sound: read.text(`Notifications.${occasion}.Sound`),
  template: read.text(`Notifications.${occasion}.Template`),
})
