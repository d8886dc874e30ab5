import { describe, expect, test } from 'vitest'
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
