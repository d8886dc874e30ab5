import { describe, expect, test, vi } from 'vitest'
import { matcherOf } from './matcher.ts'

const JSON_PATH = '/v1/Accounts/{AccountSid}/Messages/{Sid}.json'
const PLAIN_PATH = '/v1/Accounts/{AccountSid}/Messages/{Sid}'

describe('matcherOf', () => {
  test.each([
    [JSON_PATH, '/v1/Accounts/AC1/Messages/SM1.json', true],
    [JSON_PATH, '/v1/Accounts/AC1/Messages/SM1', false],
    [JSON_PATH, '/v1/Accounts/AC1/Messages/SM1xjson', false],
    [JSON_PATH, '/v1/Accounts/AC1/Messages/SM1.json/Media', false],
    [PLAIN_PATH, '/v1/Accounts/AC1/Messages/SM1', true],
    [PLAIN_PATH, '/v1/Accounts/AC1/Messages/SM1.json', false],
    [PLAIN_PATH, '/v1/Accounts/AC1/Messages/a.name', true],
    [PLAIN_PATH, '/v1/Accounts/AC1/Messages/', false],
    [PLAIN_PATH, '/v1/Accounts/A/C/1/Messages/SM1', false],
    ['/health', '/health', true],
    ['/health', '/healthy', false],
  ])('of %s and %s is %j', (template, path, isMatch) => {
    expect(matcherOf([template]).test(`https://api.example.com${path}`)).toBe(isMatch)
  })

  const TWILIO = ['/2010-04-01/Accounts/{AccountSid}/Messages.json']
  const SIGNALWIRE = [
    '/api/laml/2010-04-01/Accounts/{AccountSid}/Messages',
    '/2010-04-01/Accounts/{AccountSid}/Messages.json',
  ]

  test.each([
    ['/2010-04-01/Accounts/AC1/Messages.json', [true, false]],
    ['/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-F1E2-d3c4b5a69788/Messages.json', [false, true]],
    ['/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788-1/Messages.json', [true, false]],
    ['/api/laml/2010-04-01/Accounts/1/Messages', [false, true]],
  ])('tells by the account whose wire %s is on', (path, isMatch) => {
    const matchers = [matcherOf(TWILIO), matcherOf(SIGNALWIRE)]
    expect(matchers.map((one) => one.test(`https://api.example.com${path}`))).toEqual(isMatch)
  })

  test.each([
    ['HTTPS://API.example.com:443//', 'https://api.example.com/a'],
    ['/base', 'https://page.example.com/base/a'],
  ])('reads the base %s as the client does', (baseUrl, url) => {
    vi.stubGlobal('location', { href: 'https://page.example.com/x' })
    try {
      expect(matcherOf(['/a'], baseUrl).test(url)).toBe(true)
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('refuses a base that no request can have', () => {
    expect(() => matcherOf(['/a'], 'localhost:4010')).toThrow('baseUrl is "localhost:4010"')
  })

  test('takes any of several paths, under any origin or under one', () => {
    const anywhere = matcherOf(['/a', '/b'])
    expect(anywhere.test('http://localhost:4010/a')).toBe(true)
    expect(anywhere.test('https://api.example.com/b')).toBe(true)
    const one = matcherOf(['/a', '/b'], 'https://api.example.com/base/')
    expect(one.test('https://api.example.com/base/b')).toBe(true)
    expect(one.test('https://apixexample.com/base/b')).toBe(false)
    expect(one.test('https://api.example.com/b')).toBe(false)
  })
})
