import { expect, test } from 'vitest'
import { datesOf } from './dates.ts'

test('datesOf reads the dates of a wire that has RFC 2822, and leaves its texts alone', () => {
  const message = {
    sid: 'SM1',
    date_created: 'Sat, 21 Nov 2026 09:15:02 +0000',
    date_sent: null as string | null,
  }
  const before = structuredClone(message)
  expect(datesOf(message)).toEqual({
    date_created: new Date('2026-11-21T09:15:02Z'),
    date_sent: null,
  })
  expect(message).toEqual(before)
})

test('datesOf reads the dates of a wire that has ISO 8601', () => {
  const { date_upload_updated } = datesOf({ date_upload_updated: '2026-11-21T09:15:02Z' })
  expect(date_upload_updated.getTime()).toBe(Date.UTC(2026, 10, 21, 9, 15, 2))
})
