import { runInThisContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { braces, brackets, comment, literal } from './print.ts'

describe('braces and brackets', () => {
  test('stay on one line while they fit', () => {
    expect(braces(['a: 1', 'b: 2'])).toBe('{ a: 1, b: 2 }')
    expect(brackets([])).toBe('[]')
    expect(braces([])).toBe('{}')
  })

  test('take a line for each member where they do not', () => {
    const long = 'x'.repeat(50)
    expect(brackets([long, long])).toBe(`[\n  ${long},\n  ${long},\n]`)
    expect(braces(['a: {\n  b: 1,\n}'])).toBe('{\n  a: {\n    b: 1,\n  },\n}')
  })
})

test('comment cannot be ended by what it says', () => {
  expect(comment('a */ b')).toBe('/** a *\\/ b */\n')
  expect(comment('one\n\ntwo\n')).toBe('/**\n * one\n *\n * two\n */\n')
  expect(comment(undefined)).toBe('')
})

test('literal writes values that read back as they were', () => {
  const value = { a: ["it's", '\\', '"', '\u2028\n\0'], 'b-c': { d: null, e: [1, true] } }
  expect(runInThisContext(`(${literal(value)})`)).toEqual(value)
})
