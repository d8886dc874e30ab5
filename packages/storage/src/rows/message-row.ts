import type { Message } from '@postel/core'
import type { ExpressionBuilder } from 'kysely'
import type { MessageRow, Schema } from '../schema.ts'
import { textOf } from './bodies.ts'
import type { KeptBody } from './bodies.ts'

export const MESSAGE_COLUMNS = [
  'id',
  'account_id',
  'kind',
  'direction',
  'state',
  'initial_state',
  'sender',
  'recipient',
  'segment_count',
  'media_count',
  'body_id',
  'body_bytes',
  'messaging_service_id',
  'wire',
  'status_callback_url',
  'due_at',
  'expires_at',
  'carrier_reference',
  'failure',
  'created_at',
  'updated_at',
  'sent_at',
] as const satisfies readonly (keyof MessageRow)[]

/** All columns, with the body from its slot. */
export const messageColumns = (eb: ExpressionBuilder<Schema, 'messages'>) =>
  [
    ...MESSAGE_COLUMNS,
    eb
      .selectFrom('bodies')
      .select('bodies.content')
      .whereRef('bodies.id', '=', 'messages.body_id')
      .as('body_content'),
  ] as const

type JoinedRow = MessageRow & { body_content: Uint8Array | null }

export const rowOf = (message: Message, body: KeptBody): MessageRow => ({
  id: message.id,
  account_id: message.accountId,
  kind: message.kind,
  direction: message.direction,
  state: message.state,
  initial_state: message.initialState,
  sender: message.from,
  recipient: message.to,
  body_id: body.id,
  body_bytes: body.sizeBytes,
  segment_count: message.segmentCount,
  media_count: message.mediaCount,
  messaging_service_id: message.messagingServiceId,
  wire: message.wire,
  status_callback_url: message.statusCallbackUrl,
  due_at: message.dueAt,
  expires_at: message.expiresAt,
  carrier_reference: message.carrierReference,
  failure: message.failure,
  created_at: message.createdAt,
  updated_at: message.updatedAt,
  sent_at: message.sentAt,
})

export const messageOf = (row: JoinedRow): Message => ({
  id: row.id,
  accountId: row.account_id,
  kind: row.kind,
  direction: row.direction,
  state: row.state,
  initialState: row.initial_state,
  from: row.sender,
  to: row.recipient,
  body: textOf(row.body_content, row.body_bytes),
  segmentCount: row.segment_count,
  mediaCount: row.media_count,
  messagingServiceId: row.messaging_service_id,
  wire: row.wire,
  statusCallbackUrl: row.status_callback_url,
  dueAt: row.due_at,
  expiresAt: row.expires_at,
  carrierReference: row.carrier_reference,
  failure: row.failure,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  sentAt: row.sent_at,
})
