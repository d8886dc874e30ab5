import type { UpdateChatServiceForm } from '@postel/server'

/** Settings that are kept and told again, by the name that forms have for them. */
export const SETTINGS = [
  'ReadStatusEnabled',
  'ReachabilityEnabled',
  'TypingIndicatorTimeout',
  'ConsumptionReportInterval',
  'Notifications.LogEnabled',
  'Notifications.NewMessage.Enabled',
  'Notifications.NewMessage.Template',
  'Notifications.NewMessage.Sound',
  'Notifications.NewMessage.BadgeCountEnabled',
  'Notifications.AddedToChannel.Enabled',
  'Notifications.AddedToChannel.Template',
  'Notifications.AddedToChannel.Sound',
  'Notifications.RemovedFromChannel.Enabled',
  'Notifications.RemovedFromChannel.Template',
  'Notifications.RemovedFromChannel.Sound',
  'Notifications.InvitedToChannel.Enabled',
  'Notifications.InvitedToChannel.Template',
  'Notifications.InvitedToChannel.Sound',
  'Limits.ChannelMembers',
  'Limits.UserChannels',
  'Media.CompatibilityMessage',
  'WebhookMethod',
  'WebhookFilters',
  'PreWebhookRetryCount',
  'PostWebhookRetryCount',
] as const satisfies readonly (keyof UpdateChatServiceForm)[]

export type SettingName = (typeof SETTINGS)[number]

/** There are neither roles nor webhooks here, so no value of these can be right. */
export const ROLES = [
  'DefaultServiceRoleSid',
  'DefaultChannelRoleSid',
  'DefaultChannelCreatorRoleSid',
] as const satisfies readonly (keyof UpdateChatServiceForm)[]

export const WEBHOOKS = [
  'PreWebhookUrl',
  'PostWebhookUrl',
] as const satisfies readonly (keyof UpdateChatServiceForm)[]
