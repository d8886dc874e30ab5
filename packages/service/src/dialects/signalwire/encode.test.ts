import type { AccountId, Callback, Message, MessageId } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { signForm } from '../../wire/form-signature.ts'
import { callbacks } from './callback.ts'
import { encodeMessage } from './encode.ts'

const ACCOUNT = '7f3c1a9e5b2d4806f1e2d3c4b5a69788' as AccountId
const MESSAGE = '019aa5d0c7e87a31b2c4d5e6f7081923' as MessageId
const SID = '019aa5d0-c7e8-7a31-b2c4-d5e6f7081923'
const PROJECT = '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788'

const message: Message = {
  id: MESSAGE,
  accountId: ACCOUNT,
  kind: 'multimedia',
  direction: 'outbound',
  state: 'undelivered',
  from: '+14155550100',
  to: '+14155550199',
  body: 'Hello',
  segmentCount: 1,
  mediaCount: 2,
  messagingServiceId: null,
  wire: 'signalwire',
  statusCallbackUrl: null,
  initialState: 'queued',
  dueAt: 0,
  expiresAt: 0,
  carrierReference: null,
  failure: 'carrier_violation',
  createdAt: Date.UTC(2026, 10, 21, 9, 15, 2),
  updatedAt: Date.UTC(2026, 10, 21, 9, 15, 5),
  sentAt: null,
}

describe('encodeMessage', () => {
  it('has UUIDs, numbers, and links of this wire', () => {
    const root = `/api/laml/2010-04-01/Accounts/${PROJECT}/Messages/${SID}`
    expect(encodeMessage(message)).toMatchObject({
      account_sid: PROJECT,
      sid: SID,
      num_media: 2,
      num_segments: 1,
      price: null,
      price_unit: 'USD',
      error_code: '30007',
      date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
      date_sent: null,
      uri: `${root}.json`,
      subresource_uris: { media: `${root}/Media.json` },
    })
  })

  it('shows a sender that is not chosen as empty, and a canceled message as failed', () => {
    const open = encodeMessage({ ...message, state: 'canceled', failure: null, from: null })
    expect(open).toMatchObject({ from: '', num_segments: 0, status: 'failed', error_code: null })
  })
})

describe('encodeCallback', () => {
  const callback = {
    kind: 'status',
    method: 'POST',
    state: 'undelivered',
    failure: 'carrier_violation',
    url: 'https://u:p@app.example.com/status?a=1#rc=3',
  } as Callback
  const keys = { authToken: 'token', signingKey: 'signing key' }
  const context = { keys, publicUrl: 'https://postel.example.com' }
  const subject = { message, media: [] }

  it('signs the form with the signing key', () => {
    const request = callbacks.encodeCallback(callback, subject, context)
    const params = Object.fromEntries(new URLSearchParams(request?.body ?? ''))
    expect(params).toEqual({
      AccountSid: PROJECT,
      Body: 'Hello',
      ErrorCode: '30007',
      From: '+14155550100',
      MessageSid: SID,
      MessageStatus: 'undelivered',
      NumMedia: '2',
      NumSegments: '1',
      To: '+14155550199',
    })
    const url = 'https://app.example.com/status?a=1'
    expect(request?.url).toBe(url)
    const signature = signForm('signing key', url, params)
    expect(request?.headers['x-signalwire-signature']).toBe(signature)
  })

  it('has nothing to tell of a message that is read', () => {
    const read = { ...callback, state: 'read', failure: null } as const
    expect(callbacks.encodeCallback(read, subject, context)).toBeNull()
  })
})
