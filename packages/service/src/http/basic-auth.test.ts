import { describe, expect, it } from 'vitest'
import { parseBasic } from './basic-auth.ts'

const basic = (text: string | Uint8Array): string => `Basic ${Buffer.from(text).toString('base64')}`

describe('parseBasic', () => {
  it.each([
    [basic('user:password'), 'user', 'password'],
    [basic('user:with:colons'), 'user', 'with:colons'],
    [basic('user:'), 'user', ''],
    [basic(':'), '', ''],
    [basic('user:pässword'), 'user', 'pässword'],
    [basic('user:password').replace('Basic', 'bAsIc'), 'user', 'password'],
  ])('reads %s', (header, user, password) => {
    expect(parseBasic(header)).toEqual({ user, password })
  })

  it.each([undefined, ''])('calls %j missing', (header) => {
    expect(() => parseBasic(header)).toThrow('missing')
  })

  it.each([
    'Basic',
    'Basic ',
    'Basic not-base64!',
    'Basic YTpi=',
    'Basic YTp',
    'Basic YTpi YTpi',
    'Bearer YTpi',
    'YTpi',
    basic('no colon'),
    basic(Uint8Array.of(0x61, 0x3a, 0xff)),
  ])('calls %j malformed', (header) => {
    expect(() => parseBasic(header)).toThrow('malformed')
  })
})
