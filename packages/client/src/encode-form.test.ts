import { describe, expect, test } from 'vitest'
import { encodeForm } from './encode-form.ts'

describe('encodeForm', () => {
  test('repeats the key of an array, in order', () => {
    expect(encodeForm({ MediaUrl: ['b', 'a'], To: 'x' })).toBe('MediaUrl=b&MediaUrl=a&To=x')
  })

  test('leaves out undefined and null, also in an array, and keeps an empty string', () => {
    const form = { a: undefined, b: null, Body: '', c: [], d: [undefined, 'x'] }
    expect(encodeForm(form)).toBe('Body=&d=x')
  })

  test('writes numbers and booleans as the contract reads them', () => {
    expect(encodeForm({ Attempt: 2, SmartEncoded: false })).toBe('Attempt=2&SmartEncoded=false')
  })

  test('escapes what has a meaning in a form, and all that is not ASCII', () => {
    const form = { To: '+1', Body: 'a&b=c d%é😀\r\n' }
    const encoded = encodeForm(form)
    expect(encoded).toBe('To=%2B1&Body=a%26b%3Dc+d%25%C3%A9%F0%9F%98%80%0D%0A')
    expect(Object.fromEntries(new URLSearchParams(encoded))).toEqual(form)
  })

  test.each([
    ['Body', {}, 'Body is object'],
    ['MediaUrl', [['x']], 'MediaUrl is object'],
    ['Attempt', NaN, 'Attempt is NaN'],
    ['Body', () => '', 'Body is function'],
  ])('refuses a %s that is no form field', (name, value, message) => {
    expect(() => encodeForm({ [name]: value })).toThrow(message)
  })
})
