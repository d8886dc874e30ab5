import { describe, expect, it } from 'vitest'
import { readConfig } from './config.ts'
import { ConfigError } from './setting.ts'
import { refuseUnsupported, unknownNames } from './unknown.ts'

const HEX = '0123456789abcdef0123456789abcdef'
const UUID = '01234567-89AB-cdef-0123-456789abcdef'

describe('readConfig', () => {
  it('has a default for everything but what is made or optional', () => {
    const config = readConfig()
    expect(config).toMatchObject({
      port: 4010,
      host: '127.0.0.1',
      dataDir: './data',
      publicUrl: null,
      secretKeys: null,
      accountId: null,
      authToken: null,
      mediaAccess: 'public',
      signedUrlSeconds: 14_400,
      carrier: 'simulated',
      carrierStepMs: 100,
      validateResponses: 'log',
      rateLimit: null,
      messagingServiceId: null,
      simulator: null,
      logLevel: 'info',
    })
    expect(config.fetchAllow.allowsAddress('127.0.0.1', 80)).toBe(false)
  })

  it('prefers a flag to its variable, and takes an empty variable for none', () => {
    const env = { PORT: '1', HOST: '', POSTEL_CARRIER_STEP_MS: '7' }
    const config = readConfig({ env, flags: { port: '2' } })
    expect([config.port, config.host, config.carrierStepMs]).toEqual([2, '127.0.0.1', 7])
  })

  it.each([`AC${HEX}`, UUID])('reads the account %s', (text) => {
    expect(readConfig({ env: { POSTEL_ACCOUNT_SID: text } }).accountId).toBe(HEX)
  })

  it('takes the slash from the end of the public URL', () => {
    const env = { POSTEL_PUBLIC_URL: 'https://api.example.com/base/' }
    expect(readConfig({ env }).publicUrl).toBe('https://api.example.com/base')
  })

  it.each([
    ['PORT', '65536', 'a port number'],
    ['PORT', '1e3', 'a port number'],
    ['HOST', 'a b', 'a host name'],
    ['POSTEL_PUBLIC_URL', 'example.com', 'an absolute http or https URL'],
    ['POSTEL_PUBLIC_URL', 'https://a:b@example.com', 'an absolute http or https URL'],
    ['POSTEL_PUBLIC_URL', 'https://example.com/?a=1', 'an absolute http or https URL'],
    ['POSTEL_PUBLIC_URL', 'https://example.com/?', 'an absolute http or https URL'],
    ['POSTEL_PUBLIC_URL', 'https://example.com/#', 'an absolute http or https URL'],
    ['POSTEL_SECRET_KEYS', 'short', 'each 32 to 256'],
    ['POSTEL_SECRET_KEYS', `${'k'.repeat(32)},`, 'each 32 to 256'],
    ['POSTEL_ACCOUNT_SID', HEX, 'AC and 32 hex digits'],
    ['POSTEL_ACCOUNT_SID', `SM${HEX}`, 'AC and 32 hex digits'],
    ['POSTEL_AUTH_TOKEN', 'tooshort', '16 to 128'],
    ['POSTEL_MEDIA_ACCESS', 'private', '`public` or `protected`'],
    ['POSTEL_SIGNED_URL_SECONDS', '0', 'from 1 to 604800'],
    ['POSTEL_SIGNED_URL_SECONDS', '604801', 'from 1 to 604800'],
    ['POSTEL_MESSAGING_SERVICE_SID', 'AC0123', 'MG and 32 hex digits'],
    ['POSTEL_FETCH_ALLOW', '10.0.0.0/99', 'host:port, host or CIDR'],
    ['POSTEL_FETCH_ALLOW', '10/8', 'host:port, host or CIDR'],
    ['POSTEL_CARRIER', 'smpp', '`simulated` or `relay`'],
    ['POSTEL_RELAY_URL', 'api.example.com', 'an absolute http or https URL'],
    ['POSTEL_RELAY_ACCOUNT_SID', 'SK0123', 'AC and 32 hex digits'],
    ['POSTEL_RELAY_AUTH_TOKEN', 'a b', '1 to 256 visible ASCII'],
    ['POSTEL_CARRIER_STEP_MS', '-1', 'milliseconds'],
    ['POSTEL_SIMULATOR', 'yes', '`on` or `off`'],
    ['POSTEL_VALIDATE_RESPONSES', 'yes', '`off`, `log` or `enforce`'],
    ['POSTEL_RATE_LIMIT', '0', 'requests per second'],
    ['POSTEL_LOG_LEVEL', 'loud', '`silent`'],
  ])('refuses %s=%s', (name, value, accepted) => {
    const read = () => readConfig({ env: { [name]: value } })
    expect(read).toThrow(ConfigError)
    expect(read).toThrow(`${name} accepts`)
    expect(read).toThrow(accepted)
  })

  it('names the flag that was wrong', () => {
    expect(() => readConfig({ flags: { port: 'x' } })).toThrow('PORT (--port) accepts')
  })

  it.each(['POSTEL_SECRET_KEYS', 'POSTEL_AUTH_TOKEN'])('never repeats the value of %s', (name) => {
    expect(() => readConfig({ env: { [name]: 'oh-so-secret' } })).not.toThrow('oh-so-secret')
  })
})

describe('refuseUnsupported', () => {
  it('refuses what this version would silently not do', () => {
    const refuse = () => refuseUnsupported({ POSTEL_DATABASE_URL: 'postgres://localhost/postel' })
    expect(refuse).toThrow('POSTEL_DATABASE_URL is not supported by this version')
  })
})

describe('unknownNames', () => {
  it('lists what looks like a setting and is none', () => {
    const env = { POSTEL_FETCH_ALOW: 'x', POSTEL_TEST_REQUIRE: 'all', PORT: '1', PATH: '/bin' }
    expect(unknownNames(env)).toEqual(['POSTEL_FETCH_ALOW'])
  })
})
