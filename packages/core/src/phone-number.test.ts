import { expect, it } from 'vitest'
import { isE164 } from './phone-number.ts'

it.each(['+15551234567', '+1234567', '+123456789012345', '+447700900123'])(
  'isE164 accepts %s',
  (text) => {
    expect(isE164(text)).toBe(true)
  },
)

it.each([
  '',
  '15551234567',
  '+05551234567',
  '+123456',
  '+1234567890123456',
  '+1 555 123 4567',
  '+1555123456a',
  '+１５５５１２３４５６７',
  '+15551234567\n',
  'whatsapp:+15551234567',
])('isE164 refuses %j', (text) => {
  expect(isE164(text)).toBe(false)
})
