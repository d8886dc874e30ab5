import { describe, expect, test } from 'vitest'
import {
  array,
  integer,
  object,
  oneOf,
  oneValueOf,
  string,
  constant,
  lazy,
  type Schema,
} from './index.ts'
import type { Issue } from './types.ts'
import { validate } from './validate.ts'

const issuesOf = (schema: Parameters<typeof validate>[0], value: unknown): Issue[] => {
  const issues: Issue[] = []
  validate(schema, value, 'body', issues)
  return issues
}

interface Tree {
  next?: Tree
}

const thing = object({
  properties: {
    size: integer({ minimum: 1, maximum: 9 }),
    kind: oneValueOf(['a', 'b']),
    tags: array(string({ maxLength: 3 }), { maxItems: 2 }),
  },
  required: ['size'],
  additionalProperties: false,
})

describe('validate', () => {
  test.each([
    [{}, 'size', 'missing', 'size is required but missing.'],
    [{ size: 0 }, 'size', 'invalid', 'size must be a whole number, at least 1 and at most 9.'],
    [{ size: 1, kind: 'c' }, 'kind', 'invalid', 'kind must be one of a, b.'],
    [{ size: 1, tags: [], x: 1 }, 'x', 'unknown', 'x is not accepted here.'],
    [
      { size: 1, tags: ['a', 'long'] },
      'tags[1]',
      'invalid',
      'tags[1] must have at most 3 characters.',
    ],
    [{ size: 1, tags: ['a', 'b', 'c'] }, 'tags', 'too_many', 'tags must have at most 2 items.'],
    [[], '', 'invalid', 'The body must be an object.'],
  ])('says of %j what is wrong and what is accepted', (value, name, problem, message) => {
    expect(issuesOf(thing, value)).toEqual([{ in: 'body', name, problem, message }])
  })

  test('never repeats the value', () => {
    const secret = 'hunter2-hunter2'
    const issues = issuesOf(thing, { size: secret, kind: secret, tags: [secret], x: secret })
    expect(issues).toHaveLength(4)
    expect(JSON.stringify(issues)).not.toContain(secret)
  })

  test('tells of each of very many wrong items without holding up everybody else', () => {
    const items = Array.from({ length: 100_000 }, () => 'x')
    expect(issuesOf(array(integer()), items)).toHaveLength(items.length)
  })

  test('tells of a name once, however often it is looked at', () => {
    const issues = issuesOf(thing, { size: 0 })
    validate(thing, { size: 'x' }, 'body', issues)
    expect(issues).toHaveLength(1)
    validate(thing, { size: 'x' }, 'query', issues)
    expect(issues.map((one) => one.in)).toEqual(['body', 'query'])
  })

  test('refuses what is nested too deeply to look at', () => {
    const tree: Schema<Tree> = object({ properties: { next: lazy(() => tree) } })
    const depth = 50_000
    const value: unknown = JSON.parse('{"next":'.repeat(depth) + '{}' + '}'.repeat(depth))
    expect(issuesOf(tree, value)).toMatchObject([{ message: 'The body is nested too deeply.' }])
  })

  test('speaks of the one member that the discriminator chooses', () => {
    const animal = oneOf(
      [
        object({
          properties: { type: constant('cat'), lives: integer() },
          required: ['type', 'lives'],
        }),
        object({ properties: { type: constant('dog') }, required: ['type'] }),
      ],
      { propertyName: 'type' },
      [['cat'], ['dog']],
    )
    expect(issuesOf(animal, { type: 'cat' })).toMatchObject([{ name: 'lives', problem: 'missing' }])
    expect(issuesOf(animal, { type: 'cow' })).toMatchObject([
      { name: 'type', message: 'type must be one of cat, dog.' },
    ])
    expect(issuesOf(animal, {})).toMatchObject([{ name: 'type', problem: 'missing' }])
  })
})
