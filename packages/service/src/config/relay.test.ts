import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { relaySettings, relayWarnings } from './relay.ts'
import { ConfigError } from './setting.ts'

const WHOLE = {
  POSTEL_CARRIER: 'relay',
  POSTEL_RELAY_URL: 'https://api.example.com/base/',
  POSTEL_RELAY_ACCOUNT_SID: `AC${'0'.repeat(32)}`,
  POSTEL_RELAY_AUTH_TOKEN: 'relay-auth-token',
}
const configOf = (env: Record<string, string>) => readConfig({ env })

describe('relaySettings', () => {
  it('knows where messages are handed on, and as whom', () => {
    expect(relaySettings(configOf(WHOLE))).toEqual({
      url: 'https://api.example.com/base',
      accountSid: WHOLE.POSTEL_RELAY_ACCOUNT_SID,
      authToken: 'relay-auth-token',
    })
    expect(relaySettings(configOf({ ...WHOLE, POSTEL_CARRIER: 'simulated' }))).toBeNull()
  })

  it.each(['POSTEL_RELAY_URL', 'POSTEL_RELAY_ACCOUNT_SID', 'POSTEL_RELAY_AUTH_TOKEN'])(
    'refuses to start without %s',
    (name) => {
      const read = () => configOf({ ...WHOLE, [name]: '' })
      expect(read).toThrow(ConfigError)
      expect(read).toThrow(`POSTEL_CARRIER=relay needs ${name}`)
    },
  )

  it.each([
    ['the address that it listens on', { POSTEL_RELAY_URL: 'http://127.0.0.1:4010' }],
    ['another name of that', { POSTEL_RELAY_URL: 'http://localhost:4010/' }],
    [
      'the one that others know it by',
      { POSTEL_RELAY_URL: 'https://a.test', POSTEL_PUBLIC_URL: 'https://a.test/' },
    ],
  ])('refuses to hand messages on to itself, at %s', (_, env) => {
    expect(() => configOf({ ...WHOLE, ...env })).toThrow('is this service itself')
  })

  it('never repeats the auth token, nor the login in a URL', () => {
    const env = { ...WHOLE, POSTEL_RELAY_AUTH_TOKEN: 'oh so secret' }
    expect(() => configOf(env)).not.toThrow('oh so secret')
    const url = 'https://user:oh-so-secret@api.example.com'
    expect(() => configOf({ ...WHOLE, POSTEL_RELAY_URL: url })).toThrow(
      'it was given "https://…@api.example.com"',
    )
  })
})

describe('relayWarnings', () => {
  const warningsOf = (env: Record<string, string>, publicUrl: string) =>
    relayWarnings(configOf({ ...WHOLE, ...env }), publicUrl)

  it('warns of media that a far upstream cannot fetch', () => {
    expect(warningsOf({}, 'http://127.0.0.1:4010')).toEqual([
      expect.stringContaining('set POSTEL_PUBLIC_URL'),
    ])
    expect(warningsOf({}, 'https://postel.example.com')).toEqual([])
    const near = { POSTEL_RELAY_URL: 'http://127.0.0.1:4011' }
    expect(warningsOf(near, 'http://127.0.0.1:4010')).toEqual([])
  })

  it('warns of a token that everybody on the way can read', () => {
    const env = { POSTEL_RELAY_URL: 'http://api.example.com' }
    expect(warningsOf(env, 'https://postel.example.com')).toEqual([
      expect.stringContaining('not https'),
    ])
  })

  it('warns of settings that nothing uses', () => {
    expect(warningsOf({ POSTEL_CARRIER: 'simulated' }, 'http://127.0.0.1:4010')).toHaveLength(3)
  })
})
