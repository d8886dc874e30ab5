import type { MessageState } from '@postel/core'
import type { TwilioMessage } from '@postel/server'

/** The wire has a word for every state; it happens to be the same one. */
export const statusWords: Record<MessageState, TwilioMessage['status']> = {
  scheduled: 'scheduled',
  accepted: 'accepted',
  queued: 'queued',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  read: 'read',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'canceled',
  receiving: 'receiving',
  received: 'received',
}
