import { describe, expect, test } from 'vitest'
import { parsePairs } from './parse-pairs.ts'

const objectOf = (text: string): Record<string, unknown> =>
  Object.fromEntries(parsePairs(text).pairs)

describe('parsePairs', () => {
  test.each([
    'a=1&b=2',
    'a=1&a=2&a=3',
    'a',
    'a=&b',
    '=x',
    '&&a=1&',
    'a=b=c',
    'a+b=c+d',
    'DateSent%3E=2026-11-21&DateSent>=x',
    'a=%F0%9F%98%80%2B%26%3D',
    'constructor=1&__proto__=2',
  ])('reads %s as URLSearchParams does', (text) => {
    const expected = new Map<string, string | string[]>()
    for (const name of new URLSearchParams(text).keys()) {
      const values = new URLSearchParams(text).getAll(name)
      expected.set(name, values.length === 1 ? values[0]! : values)
    }
    expect(parsePairs(text)).toEqual({ pairs: expected, problems: [] })
  })

  test.each([
    ['a=%', 'a', 'percent'],
    ['a=%4', 'a', 'percent'],
    ['a=%zz', 'a', 'percent'],
    ['a=%ff', 'a', 'percent'],
    ['a=%C0%80', 'a', 'percent'],
    ['a=%ED%A0%80', 'a', 'percent'],
    ['a=x%00', 'a', 'nul'],
    ['%ff=1', '', 'percent'],
    ['a%00=1', '', 'nul'],
  ])('finds what is wrong with %s and keeps the rest', (text, name, problem) => {
    const parsed = parsePairs(`before=1&${text}&after=2`)
    expect(parsed.problems).toEqual([{ name, problem }])
    expect(objectOf(`before=1&${text}&after=2`)).toEqual({ before: '1', after: '2' })
  })
})
