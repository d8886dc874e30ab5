import type { Message } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { WireRefusalError } from '../../wire/refusal.ts'
import { decodeCreateMessage, decodeListMedia, decodeListMessages } from './decode.ts'

const HEX = '0123456789abcdef0123456789abcdef'
const UUID = '01234567-89AB-cdef-0123-456789abcdef'
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

describe('decodeCreateMessage', () => {
  const form = { To: '', From: '', SendAsMms: false, ValidityPeriod: 1 }

  it('takes an empty To and an empty From for none', () => {
    expect(decodeCreateMessage(message.accountId, form)).toMatchObject({ to: null, from: null })
  })

  it('refuses an application', () => {
    const withApplication = { ...form, ApplicationSid: UUID }
    expect(codeOf(() => decodeCreateMessage(message.accountId, withApplication))).toBe(21218)
  })
})

describe('decodeListMedia', () => {
  it.each([
    [{}, undefined],
    [{ DateCreated: '2026-11-21' }, { from: DAY, until: DAY + DAY_MS }],
    [{ 'DateCreated<': '2026-11-21' }, { until: DAY }],
    [{ 'DateCreated>': '2026-11-21' }, { from: DAY + DAY_MS }],
    [{ 'DateCreated>': '2026-11-21T00:00:00Z' }, { from: DAY + 1_000 }],
  ])('of %j is the range %j', (filters, created) => {
    const query = { Page: 0, PageSize: 50, ...filters }
    expect(decodeListMedia(message, query).created).toEqual(created)
  })

  it('refuses a day that does not exist', () => {
    const query = { Page: 0, PageSize: 50, 'DateCreated<': '2026-02-30' }
    expect(codeOf(() => decodeListMedia(message, query))).toBe(10000)
  })
})

describe('decodeListMessages', () => {
  it('reads the token of a page, in either case, and needs one above 0', () => {
    const decode = (page: object) =>
      decodeListMessages(message.accountId, { Page: 1, PageSize: 50, ...page })
    expect(decode({ PageToken: `PB${UUID}` }).cursor).toEqual({ direction: 'before', id: HEX })
    expect(codeOf(() => decode({}))).toBe(54453)
    expect(() => decode({ PageToken: `PA${HEX}` })).toThrow('not made by this list')
  })
})
