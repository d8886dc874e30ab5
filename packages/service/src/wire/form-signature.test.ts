import { describe, expect, it } from 'vitest'
import { signForm } from './form-signature.ts'

describe('signForm', () => {
  it("gives the signature of Twilio's published example", () => {
    const params = {
      CallSid: 'CA1234567890ABCDE',
      Caller: '+12349013030',
      Digits: '1234',
      From: '+12349013030',
      To: '+18005551212',
    }
    expect(signForm('12345', 'https://mycompany.com/myapp.php?foo=1&bar=2', params)).toBe(
      '0/KCTR6DLpKmkAf8muzZqo1nDgQ=',
    )
  })

  it('does not depend on the order of the parameters', () => {
    const url = 'https://example.com/'
    expect(signForm('key', url, { b: '2', A: '1' })).toBe(signForm('key', url, { A: '1', b: '2' }))
  })
})
