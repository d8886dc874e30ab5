import { describe, expect, it } from 'vitest'
import { ownsPath } from './path.ts'

const UUID = '7F3C1A9E-5b2d-4806-f1e2-d3c4b5a69788'

describe('ownsPath', () => {
  it.each([
    ['/api/laml', true],
    ['/api/laml/2010-04-01/nowhere', true],
    ['/api/lamly', false],
    [`/2010-04-01/Accounts/${UUID}`, true],
    [`/2010-04-01/Accounts/${UUID}.json`, true],
    [`/2010-04-01/Accounts/${UUID}/Calls`, true],
    [`/2010-04-01/Accounts/${UUID}0/Calls`, false],
    ['/2010-04-01/Accounts/AC7f3c1a9e5b2d4806f1e2d3c4b5a69788/Messages', false],
    ['/', false],
  ])('of %s is %s', (path, owns) => {
    expect(ownsPath(path)).toBe(owns)
  })
})
