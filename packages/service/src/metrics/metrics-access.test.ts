import { describe, expect, it } from 'vitest'
import { AccessError } from '../http/errors.ts'
import { metricsAccess } from './metrics-access.ts'

const TOKEN = 'operator-token-0123'

describe('metricsAccess', () => {
  it.each(['127.0.0.1', 'localhost', '::1'])('is open without a token on %s', (host) => {
    expect(() => metricsAccess({ host, metricsToken: null })(undefined)).not.toThrow()
  })

  it.each(['0.0.0.0', '::', '192.0.2.1', 'postel.example.com'])(
    'is closed without a token on %s',
    (host) => {
      const allow = metricsAccess({ host, metricsToken: null })
      expect(() => allow(undefined)).toThrow(AccessError)
      expect(() => allow(`Bearer ${TOKEN}`)).toThrow('metrics-off')
    },
  )

  it.each(['127.0.0.1', '0.0.0.0'])('opens on %s for the token alone', (host) => {
    const allow = metricsAccess({ host, metricsToken: TOKEN })
    expect(() => allow(`Bearer ${TOKEN}`)).not.toThrow()
    expect(() => allow(`bearer  ${TOKEN}`)).not.toThrow()
    for (const wrong of [undefined, '', 'Bearer ', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`]) {
      expect(() => allow(wrong)).toThrow('metrics-token')
    }
  })
})
