import type { ChatServiceChange, ChatServiceSettings } from '@postel/core'
import type { UpdateChatServiceForm } from '@postel/server'
import { WireRefusalError } from '../../wire/refusal.ts'
import { unsupported } from './errors.ts'
import { ROLES, SETTINGS, WEBHOOKS } from './settings.ts'

export const decodeServiceChange = (form: UpdateChatServiceForm): ChatServiceChange => {
  for (const name of ROLES) refuseIfGiven(form, name, unsupported.role)
  for (const name of WEBHOOKS) refuseIfGiven(form, name, unsupported.webhook)
  const settings = settingsOf(form)
  return {
    ...(form.FriendlyName !== undefined && { friendlyName: form.FriendlyName }),
    ...(Object.keys(settings).length > 0 && { settings }),
  }
}

const refuseIfGiven = (
  form: UpdateChatServiceForm,
  name: keyof UpdateChatServiceForm,
  refusalOf: typeof unsupported.role,
): void => {
  if (form[name] !== undefined) throw new WireRefusalError(refusalOf(name))
}

const settingsOf = (form: UpdateChatServiceForm): ChatServiceSettings =>
  Object.fromEntries(
    SETTINGS.flatMap((name) => {
      const value = form[name]
      if (value === undefined) return []
      // One empty value is how a form says that there are none.
      const kept = Array.isArray(value) ? value.filter((one) => one !== '') : value
      return [[name, kept] as const]
    }),
  )
