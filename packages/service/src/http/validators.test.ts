import { describe, expect, it } from 'vitest'
import { isSameForRange, isUnchanged, validatorsOf, type Conditions } from './validators.ts'

const validators = validatorsOf('a'.repeat(64), Date.UTC(2026, 10, 21, 9, 15, 3, 999))
const { etag, lastModified } = validators

describe('validatorsOf', () => {
  it('tells the second in which the bytes were stored', () => {
    expect(lastModified).toBe('Sat, 21 Nov 2026 09:15:03 GMT')
  })
})

describe('isUnchanged', () => {
  it.each<[Conditions, boolean]>([
    [{}, false],
    [{ 'if-none-match': etag }, true],
    [{ 'if-none-match': '"other"' }, false],
    [{ 'if-none-match': `"other", W/${etag}` }, true],
    [{ 'if-none-match': ' * ' }, true],
    [{ 'if-none-match': '"other,*,too"' }, false],
    [{ 'if-modified-since': lastModified }, true],
    [{ 'if-modified-since': 'Sat, 21 Nov 2026 09:15:04 GMT' }, true],
    [{ 'if-modified-since': 'Sat, 21 Nov 2026 09:15:02 GMT' }, false],
    [{ 'if-modified-since': 'Saturday, 21-Nov-26 09:15:03 GMT' }, true],
    [{ 'if-modified-since': 'Sat Nov 21 09:15:03 2026' }, true],
    [{ 'if-modified-since': 'Sat Nov  1 09:15:03 2026' }, false],
    [{ 'if-modified-since': '2027-01-01' }, false],
    [{ 'if-modified-since': 'tomorrow' }, false],
    [{ 'if-modified-since': '' }, false],
    [{ 'if-modified-since': '9999999999999' }, false],
    // The tag decides, whatever the date says.
    [{ 'if-none-match': '"other"', 'if-modified-since': lastModified }, false],
    [{ 'if-none-match': etag, 'if-modified-since': 'Sat, 21 Nov 2026 09:15:02 GMT' }, true],
  ])('of %j is %s', (conditions, expected) => {
    expect(isUnchanged(conditions, validators)).toBe(expected)
  })
})

describe('isSameForRange', () => {
  it.each<[Conditions, boolean]>([
    [{}, true],
    [{ 'if-range': etag }, true],
    [{ 'if-range': `W/${etag}` }, false],
    [{ 'if-range': lastModified }, true],
    [{ 'if-range': 'Sat, 21 Nov 2026 09:15:04 GMT' }, false],
  ])('of %j is %s', (conditions, expected) => {
    expect(isSameForRange(conditions, validators)).toBe(expected)
  })
})
