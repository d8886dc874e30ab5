import { describe, expect, test } from 'vitest'
import { anything, array, defaulted, integer, lazy, object, string, type Schema } from '../index.ts'

describe('object', () => {
  test('gives back the very object where nothing changes', () => {
    const schema = object({ properties: { a: object({ properties: { b: string() } }) } })
    const value = { a: { b: 'x' } }
    expect(schema.parse(value)).toBe(value)
  })

  test('drops members that nobody declares, without touching what was sent', () => {
    const schema = object({ properties: { a: object({ properties: { b: string() } }) } })
    const value = { a: { b: 'x', more: 1 }, more: 2 }
    expect(schema.parse(value)).toEqual({ a: { b: 'x' } })
    expect(value).toEqual({ a: { b: 'x', more: 1 }, more: 2 })
  })

  test('keeps other members where the document says so', () => {
    const open = object({ properties: { a: string() }, additionalProperties: true })
    const typed = object({ properties: { a: string() }, additionalProperties: integer() })
    expect(open.parse({ a: 'x', more: 1 })).toEqual({ a: 'x', more: 1 })
    expect(typed.parse({ a: 'x', more: 1 })).toEqual({ a: 'x', more: 1 })
    expect(typed.safeParse({ a: 'x', more: 'y' }).success).toBe(false)
    expect(object().parse({ any: 1 })).toEqual({ any: 1 })
  })

  test('fills in a fresh copy of a default, and only for what is absent', () => {
    const schema = object({ properties: { tags: defaulted(array(string()), []) } })
    const first = schema.parse({})
    expect(first).toEqual({ tags: [] })
    expect(schema.parse({}).tags).not.toBe(first.tags)
    expect(schema.safeParse({ tags: 1 }).success).toBe(false)
  })

  test('sees members of its own only', () => {
    const schema = object({ properties: { toString: string() }, required: ['valueOf'] })
    expect(schema.safeParse({}).success).toBe(false)
    expect(schema.safeParse({ valueOf: 1 }).success).toBe(true)
    expect(schema.safeParse({ valueOf: 1, toString: 2 }).success).toBe(false)
  })

  test('does not let a member called __proto__ become the prototype', () => {
    const closed = object({ properties: {}, additionalProperties: false })
    const open = object({ additionalProperties: anything() })
    const value: unknown = JSON.parse('{"__proto__":{"admin":true}}')
    expect(closed.safeParse(value).success).toBe(false)
    const parsed = open.parse(value)
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype)
    expect(Object.keys(parsed)).toEqual(['__proto__'])
  })

  test('counts the members that were sent', () => {
    const schema = object({ properties: { a: string() }, maxProperties: 2 })
    expect(schema.safeParse({ a: 'x', b: 1 }).success).toBe(true)
    expect(schema.safeParse({ a: 'x', b: 1, c: 2 }).success).toBe(false)
  })

  test('may refer to itself', () => {
    interface Tree {
      next?: Tree
    }
    const tree: Schema<Tree> = object({ properties: { next: lazy(() => tree) } })
    expect(tree.safeParse({ next: { next: {} } }).success).toBe(true)
    expect(tree.safeParse({ next: { next: 1 } }).success).toBe(false)
  })
})
