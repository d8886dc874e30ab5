import { describe, expect, it } from 'vitest'
import { AccessError } from '../http/errors.ts'
import { metricsAccess } from './metrics-access.ts'

const TOKEN = 'operator-token-0123'
const LOCAL = {
  metricsToken: null,
  host: '127.0.0.1',
  publicUrl: null,
  carrier: 'simulated',
} as const

describe('metricsAccess', () => {
  it.each(['127.0.0.1', 'localhost', '::1'])('is open without a token on %s', (host) => {
    expect(() => metricsAccess({ ...LOCAL, host })(undefined)).not.toThrow()
  })

  it.each(['0.0.0.0', '::', '192.0.2.1', 'postel.example.com'])(
    'is closed without a token on %s',
    (host) => {
      const allow = metricsAccess({ ...LOCAL, host })
      expect(() => allow(undefined)).toThrow(AccessError)
      expect(() => allow(`Bearer ${TOKEN}`)).toThrow('metrics-off')
    },
  )

  it.each([
    ['behind a proxy', { publicUrl: 'https://postel.example.com' }],
    ['beside a carrier that sends', { carrier: 'relay' }],
  ] as const)('is closed without a token %s', (_, given) => {
    expect(() => metricsAccess({ ...LOCAL, ...given })(undefined)).toThrow('metrics-off')
  })

  it.each(['127.0.0.1', '0.0.0.0'])('opens on %s for the token alone', (host) => {
    const allow = metricsAccess({ ...LOCAL, host, metricsToken: TOKEN })
    expect(() => allow(`Bearer ${TOKEN}`)).not.toThrow()
    expect(() => allow(`bearer  ${TOKEN}`)).not.toThrow()
    for (const wrong of [undefined, '', 'Bearer ', `Bearer ${TOKEN}x`, `Basic ${TOKEN}`]) {
      expect(() => allow(wrong)).toThrow('metrics-token')
    }
  })
})
