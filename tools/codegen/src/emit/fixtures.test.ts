import { describe, expect, test } from 'vitest'
import { readDocument } from '../model/document.ts'
import { emitFixtures } from './fixtures.ts'
import { emitFixtureTable } from './fixture-table.ts'

const json = (schema: object, examples: object) => ({ 'application/json': { schema, examples } })
const thing = { $ref: '#/components/schemas/thing' }
const refusal = {
  description: 'No.',
  headers: {
    'Retry-After': { schema: { type: 'integer' }, example: 1 },
    'Access-Control-Allow-Origin': { schema: { type: 'string' }, example: '*' },
  },
  content: json({ type: 'object' }, { no: { summary: 'It says no', value: { code: 1 } } }),
}

const document = {
  openapi: '3.1.1',
  info: { title: 'T', version: '1' },
  paths: {
    '/a/{Sid}': {
      get: {
        operationId: 'fetchA',
        'x-aliases': [{ path: '/b/{Sid}' }],
        parameters: [{ name: 'Sid', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: { description: 'A.', content: json(thing, { 'a-one': { value: { a: "it's" } } }) },
          404: refusal,
        },
        callbacks: {
          told: {
            '{$request.body#/Url}': {
              post: {
                operationId: 'receiveA',
                requestBody: { content: json(thing, { told: { value: { a: 'x' } } }) },
                responses: { 204: { description: 'Taken.' } },
              },
            },
          },
        },
      },
      delete: {
        operationId: 'deleteA',
        parameters: [{ name: 'Sid', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 204: { description: 'Gone.' }, 404: refusal },
      },
    },
  },
  components: { schemas: { thing: { type: 'object', properties: { a: { type: 'string' } } } } },
}

const model = readDocument(document)
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const fixtures = flat(emitFixtures(model, { typesImport: '../types.ts' }))
const table = flat(emitFixtureTable(model))

describe('emitFixtures', () => {
  test.each([
    "import type { Thing } from './types.gen.ts'",
    "import type * as client from '../types.ts'",
    "export const fetchA: Named<'a-one', Thing> & Named<'no', client.ContentOf<'fetchA', 404, 'application/json'>> = {",
    "'a-one': { a: 'it\\'s' }",
    '/** It says no */ no: { code: 1 }',
    "export const receiveA: Named<'told', Thing> = { told: { a: 'x' } }",
  ])('writes %s', (piece) => {
    expect(fixtures).toContain(piece)
  })

  test('writes equal values of one type once', () => {
    const once = {
      ...document,
      components: {
        schemas: { ...document.components.schemas, no: { type: 'object', properties: {} } },
      },
    }
    const named = JSON.parse(
      JSON.stringify(once).replaceAll(
        '"schema":{"type":"object"}',
        '"schema":{"$ref":"#/components/schemas/no"}',
      ),
    ) as object
    const text = flat(emitFixtures(readDocument(named), { typesImport: '../types.ts' }))
    expect(text).toContain('const shared1: No = { code: 1 }')
    expect(text.match(/no: shared1/g)).toHaveLength(2)
  })

  test('refuses two examples of an operation with one name', () => {
    const twice = JSON.parse(JSON.stringify(document).replaceAll('"a-one"', '"no"')) as object
    expect(() => emitFixtures(readDocument(twice), { typesImport: '../types.ts' })).toThrow(
      /^fetchA has two examples called no/,
    )
  })
})

describe('emitFixtureTable', () => {
  test.each([
    "readonly method: 'get' | 'delete'",
    "fetchA: { method: 'get', paths: ['/a/{Sid}', '/b/{Sid}'],",
    "{ status: 200, types: ['application/json'], names: ['a-one'], headers: headers1, }",
    '{ status: 204, types: [], names: [], headers: headers1 }',
    "const headers2: Headers = { 'Retry-After': '1' }",
  ])('writes %s', (piece) => {
    expect(table).toContain(piece)
  })

  test('leaves out the headers of another origin', () => {
    expect(table).not.toContain('Access-Control')
  })
})
