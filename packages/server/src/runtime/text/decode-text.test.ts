import { describe, expect, test } from 'vitest'
import { oneValueOf, array, boolean, integer, nil, number, string, types } from '../index.ts'
import { decodeText } from './decode-text.ts'
import { textKind } from './text-kind.ts'

describe('decodeText', () => {
  test.each([
    ['integer', integer(), '42', 42],
    ['integer', integer(), '-007', -7],
    ['integer', integer(), '-0', 0],
    ['integer', integer(), '123456789012345', 123456789012345],
    ['integer', integer(), '1234567890123456', '1234567890123456'],
    ['integer', integer(), '1.0', '1.0'],
    ['integer', integer(), '1e3', '1e3'],
    ['integer', integer(), ' 1', ' 1'],
    ['integer', integer(), '', ''],
    ['clamped', integer({ clamp: 1000 }), '5000', 1000],
    ['clamped', integer({ clamp: 1000 }), '9007199254740991', 1000],
    ['clamped', integer({ clamp: 1000 }), '18446744073709551615', 1000],
    ['clamped', integer({ clamp: 1000 }), '9'.repeat(21), '9'.repeat(21)],
    ['clamped', integer({ clamp: 1000 }), '1e3', '1e3'],
    ['number', number(), '1.50', 1.5],
    ['number', number(), '.5', '.5'],
    ['number', number(), 'Infinity', 'Infinity'],
    ['boolean', boolean(), 'true', true],
    ['boolean', boolean(), 'True', 'True'],
    ['text', string(), '42', '42'],
    ['text or integer', types([string(), integer()]), '42', '42'],
    ['nullable integer', types([integer(), nil()]), '42', 42],
    ['values', oneValueOf([1, 2]), '2', 2],
  ])('%s: %s', (_name, schema, text, expected) => {
    expect(decodeText(text, textKind(schema))).toBe(expected)
  })

  test('an array has a kind for its items', () => {
    expect(textKind(array(integer())).items).toMatchObject({ integer: true, text: false })
  })
})
