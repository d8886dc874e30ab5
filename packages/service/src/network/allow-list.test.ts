import { describe, expect, it } from 'vitest'
import { parseAllowList } from './allow-list.ts'

describe('parseAllowList', () => {
  it.each([
    ['127.0.0.1:8080', '127.0.0.1', 8080, true],
    ['127.0.0.1:8080', '127.0.0.1', 8081, false],
    ['127.0.0.1:8080', '::ffff:127.0.0.1', 8080, true],
    ['127.0.0.1', '127.0.0.1', 1, true],
    ['10.0.0.0/8', '10.255.0.1', 443, true],
    ['10.0.0.0/8', '11.0.0.1', 443, false],
    ['10.0.0.0/8', '::1', 443, false],
    ['::1', '::1', 80, true],
    ['[::1]:80', '::1', 80, true],
    ['[::1]:80', '::1', 81, false],
    ['fd00::/8', 'fd12::1', 80, true],
    ['', '127.0.0.1', 80, false],
  ])('%s and the address %s port %i: %s', (text, address, port, verdict) => {
    expect(parseAllowList(text)?.allowsAddress(address, port)).toBe(verdict)
  })

  it.each([
    ['media.test', 'media.test', 80, true],
    ['media.test', 'MEDIA.test', 80, true],
    ['media.test', 'sub.media.test', 80, false],
    ['media.test:8080', 'media.test', 80, false],
    ['a.test, media.test:80', 'media.test', 80, true],
  ])('%s and the host %s port %i: %s', (text, hostname, port, verdict) => {
    expect(parseAllowList(text)?.allowsHost(hostname, port)).toBe(verdict)
  })

  it.each([
    '127.1',
    '10.0.0.0/33',
    '10/8',
    '127.1/8',
    '0x7f000001/8',
    '010.0.0.0/8',
    '::ffff:10.0.0.0/104',
    'http://media.test',
    'media.test:0',
    'media.test:65536',
    'a b',
    '[::1',
    '999.1.1.1',
  ])('refuses %s', (text) => expect(parseAllowList(text)).toBeUndefined())
})
