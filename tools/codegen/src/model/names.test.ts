import { runInThisContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { root } from './cursor.ts'
import { Identifiers, key, pascalCase, quote } from './names.ts'

test.each([
  ['fetchThing', 'FetchThing'],
  ['media-list', 'MediaList'],
  ['a.b c', 'ABC'],
  ['2nd', '_2nd'],
  ['URL', 'URL'],
])('pascalCase of %s is %s', (name, expected) => {
  expect(pascalCase(name)).toBe(expected)
})

test('key quotes what is not an identifier', () => {
  expect(['a', 'default', 'a-b', 'DateSent>', '1'].map(key)).toEqual([
    'a',
    'default',
    "'a-b'",
    "'DateSent>'",
    "'1'",
  ])
})

test.each(['', "'", '\\', '\\"', '"', '`${x}`', '\n\t\0', '\u2028', '😀', '\ud800'])(
  'quote of %j reads back as it was',
  (text) => {
    expect(runInThisContext(`(${quote(text)})`)).toBe(text)
  },
)

describe('Identifiers', () => {
  test('refuses two names that would be one', () => {
    const identifiers = new Identifiers()
    identifiers.claim('media-list', root({}))
    expect(() => identifiers.claim('mediaList', root({}))).toThrow(
      '"mediaList" and "media-list" would both be called MediaList',
    )
  })
})
