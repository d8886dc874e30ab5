import { describe, expect, test } from 'vitest'
import { child, entries, onlyKeys, resolve, root, UnsupportedError } from './cursor.ts'

const document = {
  paths: { '/a~b': { get: { $ref: '#/shared/get' } } },
  shared: { get: { summary: 'x', 'x-own': 1 }, loop: { $ref: '#/shared/loop' } },
}

describe('cursor', () => {
  test('writes pointers as RFC 6901 asks', () => {
    const at = child(child(root(document), 'paths'), '/a~b')
    expect(at.pointer).toBe('#/paths/~1a~0b')
  })

  test('points at the definition after following a reference', () => {
    const [, at] = entries(child(child(root(document), 'paths'), '/a~b'))[0]!
    expect(resolve(at)).toMatchObject({ pointer: '#/shared/get', value: { summary: 'x' } })
  })

  test.each([
    [{ $ref: '#/shared/none' }, 'leads nowhere'],
    [{ $ref: 'other.yaml' }, 'bundle first'],
    [{ $ref: '#/shared/loop' }, 'leads to itself'],
  ])('refuses %j', (value, message) => {
    expect(() => resolve({ value, pointer: '#/x', document })).toThrow(message)
  })

  test('names an unknown key by its own pointer and lets extensions pass', () => {
    const at = resolve({ value: { $ref: '#/shared/get' }, pointer: '#', document })
    expect(() => onlyKeys(at, new Set(['summary']), 'an operation')).not.toThrow()
    expect(() => onlyKeys(at, new Set(), 'an operation')).toThrow(UnsupportedError)
    expect(() => onlyKeys(at, new Set(), 'an operation')).toThrow(
      '#/shared/get/summary: "summary" is not supported in an operation',
    )
  })
})
