import { describe, expect, it } from 'vitest'
import { parseAccountSid, parsePasted } from './credentials.ts'

const HEX = '7f3c1a9e5b2d4806f1e2d3c4b5a69788'

describe('parseAccountSid', () => {
  it.each([`AC${HEX}`, ` AC${HEX.toUpperCase()} `, '7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788'])(
    'reads %s',
    (text) => expect(parseAccountSid(text)).toBe(`AC${HEX}`),
  )

  it.each(['', 'AC12', `SM${HEX}`, 'me@example.com'])('refuses %j', (text) => {
    expect(parseAccountSid(text)).toBeNull()
  })
})

describe('parsePasted', () => {
  it('finds both in a line of curl.conf, with what is escaped there', () => {
    expect(parsePasted(`user = "AC${HEX}:a\\"b\\\\c"`)).toEqual({
      accountSid: `AC${HEX}`,
      authToken: 'a"b\\c',
    })
  })

  it.each([
    `curl -u 'AC${HEX}:a"b' http://127.0.0.1:4010/`,
    `curl -u AC${HEX}:a"b http://127.0.0.1`,
  ])('finds both in a command: %s', (text) =>
    expect(parsePasted(text)).toEqual({ accountSid: `AC${HEX}`, authToken: 'a"b' }),
  )

  it('finds nothing in an account SID alone', () => {
    expect(parsePasted(`AC${HEX}`)).toBeNull()
  })
})
