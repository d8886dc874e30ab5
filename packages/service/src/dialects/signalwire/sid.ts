import type { AccountId, MediaId, MessageId, MessagingServiceId } from '@postel/core'
import { parseUuid, uuidOf } from '../../wire/uuid.ts'

/** Every Sid of this wire is a UUID, which does not say what it names. */
export const parseAccountSid = parseUuid<AccountId>
export const parseMessageSid = parseUuid<MessageId>
export const parseMediaSid = parseUuid<MediaId>
export const parseMessagingServiceSid = parseUuid<MessagingServiceId>

export const accountSid = (id: AccountId): string => uuidOf(id)
export const messageSid = (id: MessageId): string => uuidOf(id)
export const mediaSid = (id: MediaId): string => uuidOf(id)
export const messagingServiceSid = (id: MessagingServiceId): string => uuidOf(id)
