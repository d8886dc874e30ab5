import { describe, expect, test } from 'vitest'
import { findByMediaType, isJson, isText, parseMediaType } from './media-type.ts'

describe('parseMediaType', () => {
  test.each([
    ['application/json', 'application/json', undefined],
    ['Application/JSON; Charset=UTF-8', 'application/json', 'utf-8'],
    ['text/plain;charset="utf-8"', 'text/plain', 'utf-8'],
    ['text/plain ; a=b ;charset=latin1', 'text/plain', 'latin1'],
    ['text/plain; a="x;charset=utf-7"', 'text/plain', undefined],
    ['text/plain;', 'text/plain', undefined],
  ])('reads %s', (header, essence, charset) => {
    expect(parseMediaType(header)).toEqual({ essence, charset })
  })

  test.each([
    '',
    'json',
    'application/',
    'application/json, text/plain',
    'application/json x',
    'application/json; charset',
    'application/json; charset=utf-8; charset=utf-16',
    'application/json; charset="utf-8',
    'text/plain\u000b; charset=utf-8',
    'applicationx/www-form-urlencoded/',
  ])('does not read %j', (header) => {
    expect(parseMediaType(header)).toBeUndefined()
  })
})

test('findByMediaType prefers the type, then its range, then any', () => {
  const entries = new Map([
    ['image/png', 1],
    ['image/*', 2],
    ['*/*', 3],
  ])
  const found = ['image/png', 'image/gif', 'text/plain'].map((type) =>
    findByMediaType(entries, type),
  )
  expect(found).toEqual([1, 2, 3])
})

test('isJson and isText know structured suffixes', () => {
  expect(['application/json', 'application/problem+json', 'text/json'].every(isJson)).toBe(true)
  expect(['text/plain', 'application/xml', 'image/svg+xml'].map(isText)).toEqual([
    true,
    true,
    false,
  ])
})
