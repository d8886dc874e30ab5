import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { LookupAddress } from 'node:dns'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAllowList, type AllowList } from './allow-list.ts'
import { AddressRefusedError, createGuardedAgent, isPublicAddress, type Lookup } from './guard.ts'

const NAMES: Record<string, string[]> = {
  'loopback.test': ['127.0.0.1'],
  'mixed.test': ['93.184.215.14', '127.0.0.1'],
  localhost: ['127.0.0.1'],
}

const address = (text: string): LookupAddress => ({
  address: text,
  family: text.includes(':') ? 6 : 4,
})

const lookup: Lookup = (hostname, _options, callback) => {
  const known = NAMES[hostname]
  if (known === undefined) callback(new Error(`unknown name ${hostname}`), [])
  else callback(null, known.map(address))
}

const allowList = (text: string): AllowList => {
  const list = parseAllowList(text)
  if (list === undefined) throw new Error(`not an allow list: ${text}`)
  return list
}

let canary: Server
let port: number
let connectionCount = 0

beforeAll(async () => {
  canary = createServer((_, response) => response.end('reached'))
  canary.on('connection', () => (connectionCount += 1))
  await new Promise<void>((resolve) => canary.listen(0, '0.0.0.0', resolve))
  port = (canary.address() as AddressInfo).port
})
afterAll(() => new Promise((resolve) => canary.close(resolve)))

const fetchThrough = async (
  hostname: string,
  allow: string,
  use: Lookup = lookup,
): Promise<string> => {
  const dispatcher = createGuardedAgent(allowList(allow), use)
  try {
    const { body } = await request(`http://${hostname}:${port}/`, { dispatcher })
    return await body.text()
  } finally {
    await dispatcher.destroy()
  }
}

const TARGETS = [
  ['loopback', '127.0.0.1'],
  ['localhost', 'localhost'],
  ['decimal', '2130706433'],
  ['octal', '0177.0.0.1'],
  ['hexadecimal', '0x7f000001'],
  ['short', '127.1'],
  ['any address', '0.0.0.0'],
  ['IPv6 loopback', '[::1]'],
  ['IPv6 any address', '[::]'],
  ['mapped, dotted', '[::ffff:127.0.0.1]'],
  ['mapped, hexadecimal', '[::ffff:7f00:1]'],
  ['NAT64', '[64:ff9b::7f00:1]'],
  ['6to4', '[2002:7f00:1::]'],
  ['Teredo', '[2001:0:7f00:1::]'],
  ['cloud metadata', '169.254.169.254'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['unique local', '[fd00::1]'],
  ['benchmarking', '198.18.0.1'],
  ['multicast', '224.0.0.1'],
  ['full-width digits', '１２７.０.０.１'],
  ['trailing dot', '127.0.0.1.'],
  ['a name that resolves to loopback', 'loopback.test'],
  ['a name with one bad address of two', 'mixed.test'],
] as const

describe('createGuardedAgent', () => {
  it.each(TARGETS)('refuses %s: %s', async (_, hostname) => {
    const before = connectionCount
    await expect(fetchThrough(hostname, '')).rejects.toBeInstanceOf(AddressRefusedError)
    expect(connectionCount).toBe(before)
  })

  it('looks at a name anew with each connection, and refuses it once it leads elsewhere', async () => {
    const answers = ['127.0.0.1', '127.0.0.2']
    const rebinding: Lookup = (_hostname, _options, callback) =>
      callback(null, [address(answers.shift() ?? '127.0.0.3')])
    // Both are this machine; only the first one is allowed.
    const dispatcher = createGuardedAgent(allowList(`127.0.0.1:${port}`), rebinding)
    const ask = () => request(`http://rebinding.test:${port}/`, { dispatcher, reset: true })
    try {
      expect(await (await ask()).body.text()).toBe('reached')
      const before = connectionCount
      await expect(ask()).rejects.toThrow('rebinding.test (127.0.0.2) is not a public address')
      await expect(ask()).rejects.toThrow('rebinding.test (127.0.0.3) is not a public address')
      expect(connectionCount).toBe(before)
    } finally {
      await dispatcher.destroy()
    }
  })

  it.each(['127.0.0.1', 'loopback.test'])(
    'reaches %s when its address is allowed',
    async (hostname) => {
      expect(await fetchThrough(hostname, `127.0.0.1:${port}`)).toBe('reached')
    },
  )

  it('reaches a name that is allowed, and no other', async () => {
    expect(await fetchThrough('loopback.test', 'loopback.test')).toBe('reached')
    await expect(fetchThrough('localhost', 'loopback.test')).rejects.toThrow('not a public address')
  })

  it('names the setting that would allow the target', async () => {
    await expect(fetchThrough('loopback.test', '')).rejects.toThrow(
      `POSTEL_FETCH_ALLOW=loopback.test:${port}`,
    )
  })

  it('names a setting that allows an IPv6 address, and nothing else', async () => {
    const refusal = await fetchThrough('[::1]', '').catch(String)
    const [, setting = ''] = /POSTEL_FETCH_ALLOW=(\S+)/.exec(refusal) ?? []
    expect(setting).toBe(`[::1]:${port}`)
    expect(allowList(setting).allowsAddress('::1', port)).toBe(true)
  })
})

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('accepts %s', (text) => {
    expect(isPublicAddress(text)).toBe(true)
  })

  it.each(['::7f00:1', '2001:db8::1', 'fe80::1%eth0', '255.255.255.255', '240.0.0.1', '192.0.2.1'])(
    'refuses %s',
    (text) => expect(isPublicAddress(text)).toBe(false),
  )
})
