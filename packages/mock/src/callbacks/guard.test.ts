import { describe, expect, it } from 'vitest'
import { callbackHostsOf, hostOf, mayCall } from './guard.ts'

const METADATA = 'http://169.254.169.254/latest'

describe('where callbacks may go', () => {
  it.each(['127.0.0.1', '127.9.9.9', '::1', 'localhost'])('is anywhere from %s', (host) => {
    const hosts = callbackHostsOf(host, null)
    expect(mayCall(hosts, 'http://127.0.0.1:3000/status')).toBe(true)
    expect(mayCall(hosts, 'https://app.example.com/status')).toBe(true)
  })

  it.each(['0.0.0.0', '::', '192.168.1.5', 'mock.test', '127.0.0.1.evil.test'])(
    'is nowhere from %s, which others can reach',
    (host) => {
      const hosts = callbackHostsOf(host, null)
      expect(mayCall(hosts, METADATA)).toBe(false)
      expect(mayCall(hosts, 'http://127.0.0.1:3000/status')).toBe(false)
      expect(mayCall(hosts, 'https://app.example.com/status')).toBe(false)
    },
  )

  it('is where the list says, by host or by host and port', () => {
    const hosts = callbackHostsOf('0.0.0.0', ['App.test', '127.0.0.1:3000', '[::1]:80'])
    expect(mayCall(hosts, 'https://app.test:8443/a')).toBe(true)
    expect(mayCall(hosts, 'http://127.0.0.1:3000/a')).toBe(true)
    expect(mayCall(hosts, 'http://[::1]/a')).toBe(true)
    expect(mayCall(hosts, 'http://127.0.0.1/a')).toBe(false)
    expect(mayCall(hosts, 'http://app.test.evil.test/a')).toBe(false)
    expect(mayCall(hosts, 'http://app.test@169.254.169.254/')).toBe(false)
    expect(mayCall(hosts, METADATA)).toBe(false)
  })

  it('is named with its port, also where the URL leaves it out', () => {
    const urls = ['http://app.test/a', 'https://app.test', 'http://[::1]:3000', 'http://a:81/']
    expect(urls.map(hostOf)).toEqual(['app.test:80', 'app.test:443', '[::1]:3000', 'a:81'])
  })

  it('is held to the list on a loopback address too', () => {
    expect(mayCall(callbackHostsOf('127.0.0.1', ['app.test']), METADATA)).toBe(false)
  })
})
