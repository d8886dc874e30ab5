import type { Message } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { decodeCreateMessage, decodeListMedia, decodeUpdateMessage } from './decode.ts'
import { WireRefusalError } from '../../wire/refusal.ts'

const HEX = '0123456789abcdef0123456789abcdef'
const message = { id: HEX, accountId: HEX } as Message
const DAY_MS = 86_400_000
const DAY = Date.UTC(2026, 10, 21)

const codeOf = (decode: () => unknown): number | null => {
  try {
    decode()
    return null
  } catch (error) {
    if (error instanceof WireRefusalError) return error.refusal.code
    throw error
  }
}

describe('decodeUpdateMessage', () => {
  it('redacts for an empty Body and cancels for a Status', () => {
    expect(decodeUpdateMessage({ Body: '' })).toBe('redact')
    expect(decodeUpdateMessage({ Status: 'canceled' })).toBe('cancel')
  })

  it('refuses both and neither', () => {
    expect(codeOf(() => decodeUpdateMessage({ Body: '', Status: 'canceled' }))).toBe(30400)
    expect(codeOf(() => decodeUpdateMessage({}))).toBe(30400)
  })
})

describe('decodeCreateMessage', () => {
  it('takes an empty To and an empty From for none', () => {
    const form = { To: '', From: '', ProvideFeedback: false, ValidityPeriod: 1 }
    expect(decodeCreateMessage(message.accountId, form)).toMatchObject({ to: null, from: null })
  })
})

describe('decodeListMedia', () => {
  it.each([
    [{}, undefined],
    [{ DateCreated: '2026-11-21' }, { from: DAY, until: DAY + DAY_MS }],
    [{ 'DateCreated<': '2026-11-21' }, { until: DAY + DAY_MS }],
    [{ 'DateCreated>': '2026-11-21' }, { from: DAY }],
    [
      { 'DateCreated>': '2026-11-20', 'DateCreated<': '2026-11-21T00:00:00Z' },
      { from: DAY - DAY_MS, until: DAY + 1_000 },
    ],
  ])('of %j is the range %j', (filters, created) => {
    const query = { Page: 0, PageSize: 50, ...filters }
    expect(decodeListMedia(message, query).created).toEqual(created)
  })

  it('refuses a day that does not exist', () => {
    const query = { Page: 0, PageSize: 50, 'DateCreated<': '2026-02-30' }
    expect(codeOf(() => decodeListMedia(message, query))).toBe(20001)
  })
})
