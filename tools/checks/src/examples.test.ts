import { describe, expect, it } from 'vitest'
import { findInvalidExamples } from './examples.ts'

const integer = { type: 'integer' }
const named = (value: unknown) => ({ wrong: { value } })
const operation = (node: object) => ({ paths: { '/a': { get: node } } })

describe('findInvalidExamples', () => {
  it('accepts valid examples, also null and referred ones', () => {
    const Count = { type: ['integer', 'null'], example: null, default: 1, 'x-clamp': 5 }
    const schema = { $ref: '#/components/schemas/Count' }
    const parameters = [{ name: 'a', in: 'query', schema, example: 2 }]
    const document = {
      openapi: '3.1.0',
      components: { schemas: { Count } },
      ...operation({ parameters }),
    }
    expect(findInvalidExamples(document)).toEqual([])
  })

  it.each([
    ['a parameter', operation({ parameters: [{ schema: integer, example: 'x' }] })],
    [
      'a parameter of a path',
      { paths: { '/a': { parameters: [{ schema: integer, example: 'x' }] } } },
    ],
    [
      'a request body',
      operation({ requestBody: { content: { 'a/b': { schema: integer, examples: named('x') } } } }),
    ],
    [
      'a response',
      operation({ responses: { 200: { content: { 'a/b': { schema: integer, example: 'x' } } } } }),
    ],
    [
      'a header',
      operation({ responses: { 200: { headers: { A: { schema: integer, example: 'x' } } } } }),
    ],
    [
      'a callback',
      operation({
        callbacks: {
          c: { '{$url}': { post: { parameters: [{ schema: integer, example: 'x' }] } } },
        },
      }),
    ],
    [
      'a component response',
      {
        components: { responses: { R: { content: { 'a/b': { schema: integer, example: 'x' } } } } },
      },
    ],
    [
      'a property',
      {
        components: {
          schemas: { S: { type: 'object', properties: { a: { ...integer, example: 'x' } } } },
        },
      },
    ],
    [
      'an item',
      { components: { schemas: { S: { type: 'array', items: { ...integer, example: 'x' } } } } },
    ],
    ['a branch', { components: { schemas: { S: { oneOf: [{ ...integer, example: 'x' }] } } } }],
    ['a list of examples', { components: { schemas: { S: { ...integer, examples: [1, 'x'] } } } }],
    ['a default', { components: { schemas: { S: { ...integer, default: 'x' } } } }],
    [
      'a format',
      { components: { schemas: { S: { type: 'string', format: 'uri', example: '/x' } } } },
    ],
  ])('fails for an invalid example of %s', (_, document) => {
    expect(findInvalidExamples({ openapi: '3.1.0', ...document })).toEqual([
      expect.stringMatching(/^\/\S+: the example must /),
    ])
  })

  it('fails for a schema that JSON Schema does not know', () => {
    const S = { type: 'integer', minimun: 1, example: 1 }
    expect(findInvalidExamples({ components: { schemas: { S } } })).toEqual([
      expect.stringContaining('minimun'),
    ])
  })
})
