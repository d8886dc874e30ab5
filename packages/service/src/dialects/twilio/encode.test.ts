import type { Message } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { encodeMessage } from './encode.ts'

const HEX = '0123456789abcdef0123456789abcdef'

const message = {
  id: HEX,
  accountId: HEX,
  kind: 'text',
  direction: 'outbound',
  state: 'queued',
  from: '+14155550100',
  to: '+14155550123',
  body: 'Hi',
  segmentCount: 1,
  mediaCount: 0,
  messagingServiceId: null,
  wire: 'twilio',
  statusCallbackUrl: null,
  initialState: 'queued',
  dueAt: 0,
  expiresAt: 0,
  carrierReference: null,
  failure: null,
  createdAt: Date.UTC(2026, 10, 21, 9, 15, 2, 999),
  updatedAt: Date.UTC(2026, 10, 21, 9, 15, 3),
  sentAt: null,
} as Message

const PATH = `/2010-04-01/Accounts/AC${HEX}/Messages`

describe('encodeMessage', () => {
  it('has every key, counts as text and links that are relative', () => {
    expect(encodeMessage(message)).toEqual({
      account_sid: `AC${HEX}`,
      api_version: '2010-04-01',
      body: 'Hi',
      date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
      date_sent: null,
      date_updated: 'Sat, 21 Nov 2026 09:15:03 +0000',
      direction: 'outbound-api',
      error_code: null,
      error_message: null,
      from: '+14155550100',
      messaging_service_sid: null,
      num_media: '0',
      num_segments: '1',
      price: null,
      price_unit: null,
      sid: `SM${HEX}`,
      status: 'queued',
      subresource_uris: {
        feedback: `${PATH}/SM${HEX}/Feedback.json`,
        media: `${PATH}/SM${HEX}/Media.json`,
      },
      to: '+14155550123',
      uri: `${PATH}/SM${HEX}.json`,
    })
  })

  it('spells the Sid by the kind, not by the media that are left', () => {
    expect(encodeMessage({ ...message, kind: 'multimedia', mediaCount: 0 }).sid).toBe(`MM${HEX}`)
  })

  it('says why a message failed', () => {
    const failed: Message = { ...message, state: 'failed', failure: 'media_too_large' }
    expect(encodeMessage(failed)).toMatchObject({ status: 'failed', error_code: 11751 })
  })

  it('has no segments until a sender is chosen', () => {
    expect(encodeMessage({ ...message, from: null })).toMatchObject({
      from: null,
      num_segments: '0',
    })
  })
})
