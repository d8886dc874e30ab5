import { describe, expect, test } from 'vitest'
import { modelOf } from '../model/model-of.test-support.ts'
import { emitTypes } from './types.ts'

const typesOf = (schemas: Record<string, unknown>): string => emitTypes(modelOf({ schemas }))

describe('emitTypes', () => {
  test.each([
    [{ type: 'string', maxLength: 3 }, 'string'],
    [{ type: 'integer' }, 'number'],
    [{ type: ['integer', 'null'] }, 'number | null'],
    [{ enum: ['a', 1, null, true] }, "'a' | 1 | null | true"],
    [{ const: "it's" }, "'it\\'s'"],
    [{ type: 'array', items: { type: ['string', 'null'] } }, 'readonly (string | null)[]'],
    [{ type: 'array', items: { type: 'array' } }, 'readonly (readonly unknown[])[]'],
    [{ type: 'object' }, '{ [name: string]: unknown }'],
    [{ type: 'object', additionalProperties: false }, '{ [name: string]: never }'],
    [{ type: 'object', additionalProperties: { type: 'number' } }, '{ [name: string]: number }'],
    [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, 'string | number'],
    [true, 'unknown'],
    [false, 'never'],
  ])('writes %j as %s', (schema, expected) => {
    expect(typesOf({ Thing: schema })).toBe(`export type Thing = ${expected}\n`)
  })

  test('joins allOf, and knows what another member requires', () => {
    const base = { type: 'object', properties: { a: { type: 'string' } } }
    const schema = { allOf: [{ $ref: '#/components/schemas/Base' }, { required: ['a'] }] }
    expect(typesOf({ Base: base, Thing: schema })).toContain(
      'export type Thing = Base & ({\n  a: {} | null\n})\n',
    )
  })

  test('writes an object as an interface with its descriptions', () => {
    const properties = { 'b-c': { type: 'string', description: 'Odd.' }, a: { type: 'boolean' } }
    const schema = { type: 'object', description: 'A thing.', properties, required: ['a'] }
    expect(typesOf({ Thing: schema })).toBe(
      [
        '/** A thing. */',
        'export interface Thing {',
        '  /** Odd. */',
        "  'b-c'?: string",
        '  a: boolean',
        '}',
        '',
      ].join('\n'),
    )
  })
})
