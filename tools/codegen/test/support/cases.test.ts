import { describe, expect, test } from 'vitest'
import { casesFor } from './cases.ts'
import { matching } from './pattern.ts'
import { seededRandom } from './random.ts'
import type { Schema } from './schema.ts'

const cases = (schema: Schema, seed = 'seed'): readonly unknown[] => casesFor(schema, {}, seed, 200)

describe('casesFor', () => {
  const schema = {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'string', minLength: 2 } },
  }

  test('gives the same cases for the same seed, and others for another', () => {
    expect(cases(schema)).toEqual(cases(schema))
    expect(cases(schema, 'other')).not.toEqual(cases(schema))
  })

  test.each([{ type: 'null' }, { const: 'x' }, { type: 'boolean' }, {}, schema])(
    'gives at least 200 different cases for %j',
    (one) => {
      expect(new Set(cases(one).map((value) => JSON.stringify(value))).size).toBeGreaterThanOrEqual(
        199,
      )
    },
  )

  test('stands on both sides of every number bound', () => {
    expect(cases({ type: 'integer', minimum: 5, exclusiveMaximum: 90 })).toEqual(
      expect.arrayContaining([4, 5, 6, 89, 90, 91]),
    )
    expect(cases({ type: 'number', multipleOf: 0.25 })).toEqual(
      expect.arrayContaining([0.25, 0.375]),
    )
  })

  test('stands on both sides of every length, in characters of one and of two units', () => {
    const texts = cases({ type: 'string', minLength: 3, maxLength: 5 })
    for (const length of [2, 3, 5, 6]) {
      expect(texts).toContain('a'.repeat(length))
      expect(texts).toContain('😀'.repeat(length))
    }
    const lists = cases({ type: 'array', minItems: 2, maxItems: 1000, items: { type: 'integer' } })
    const lengths = lists.filter((list) => Array.isArray(list)).map((list) => list.length)
    expect(lengths).toEqual(expect.arrayContaining([1, 2, 1000, 1001]))
    const objects = cases({ type: 'object', minProperties: 2, maxProperties: 4 })
    const counts = objects.filter((value) => Object(value) === value && !Array.isArray(value))
    expect(counts.map((value) => Object.keys(value as object).length)).toEqual(
      expect.arrayContaining([0, 1, 2, 4, 5]),
    )
  })

  test('leaves out and adds properties, and gives them wrong values', () => {
    expect(cases(schema)).toEqual(expect.arrayContaining([{}, { a: null }, { a: 'a' }, null, []]))
    expect(cases(schema).some((value) => Object.hasOwn(Object(value) as object, '__proto__'))).toBe(
      true,
    )
  })
})

describe('matching', () => {
  test.each([
    '^SM[0-9a-fA-F]{32}$',
    'a.c',
    '^(?:SM|MM)[0-9a-f]{4}$|^none$',
    String.raw`^\p{Lu}\p{Ll}+$`,
    '^[😀-😎]{1,2}$',
    String.raw`^\+[1-9]\d{1,14}$`,
    '^(?!AC)[A-Z]{2}$',
    String.raw`^[^\]a]+(?<year>\d{4})?-*?$`,
  ])('writes texts that %s matches', (pattern) => {
    const random = seededRandom(pattern)
    const texts = Array.from({ length: 20 }, () => matching(pattern, random))
    expect(texts).not.toContain(null)
    expect(new Set(texts).size).toBeGreaterThan(1)
  })
})
