import { describe, expect, test } from 'vitest'
import { modelOf } from '../model/model-of.test-support.ts'
import { emitSchemas } from './schemas.ts'

const schemasOf = (schemas: Record<string, unknown>): string => emitSchemas(modelOf({ schemas }))
const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` })

describe('emitSchemas', () => {
  test.each([
    [{ type: 'string', maxLength: 3, pattern: '^a' }, "s.string({ maxLength: 3, pattern: '^a' })"],
    [{ type: 'integer', minimum: 0, 'x-clamp': 9 }, 's.integer({ minimum: 0, clamp: 9 })'],
    [{ type: 'integer', default: 5 }, 's.defaulted(s.integer(), 5)'],
    [{ type: ['string', 'null'] }, 's.types([s.string(), s.nil()])'],
    [{ enum: ['a', null] }, "s.oneValueOf(['a', null])"],
    [{ type: 'string', const: 'a' }, "s.constant('a', ['string'])"],
    [
      { type: 'array', items: { type: 'number' }, uniqueItems: true },
      's.array(s.number(), { uniqueItems: true })',
    ],
    [
      { type: 'object', additionalProperties: { type: 'boolean' }, minProperties: 1 },
      's.object({ additionalProperties: s.boolean(), minProperties: 1 })',
    ],
    [{}, 's.anything()'],
  ])('writes %j as %s', (schema, expected) => {
    expect(schemasOf({ Thing: schema })).toBe(
      `export const Thing: s.Schema<types.Thing> = s.named('Thing', ${expected})\n`,
    )
  })

  test('writes what is referred to first, and is lazy only where a circle closes', () => {
    const text = schemasOf({
      Parent: { type: 'object', properties: { child: ref('Child'), leaf: ref('Leaf') } },
      Child: { type: 'object', properties: { parent: ref('Parent') } },
      Leaf: { type: 'string' },
    })
    expect([...text.matchAll(/export const (\w+)/g)].map(([, name]) => name)).toEqual([
      'Child',
      'Leaf',
      'Parent',
    ])
    expect(text).toContain('parent: s.lazy(() => Parent)')
    expect(text).toContain('child: Child, leaf: Leaf')
  })

  test('names the tags of a oneOf only where they tell its members apart', () => {
    const member = (...values: string[]): object => ({
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: values } },
    })
    const choice = { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind' } }
    const sure = schemasOf({ A: member('a', 'x'), B: member('b'), Choice: choice })
    expect(sure).toContain("{ propertyName: 'kind' }, [['a', 'x'], ['b']]")
    const unsure = schemasOf({ A: member('a'), B: member('a', 'b'), Choice: choice })
    expect(unsure).toContain("s.oneOf([A, B], { propertyName: 'kind' })")
  })
})
