import { describe, expect, test } from 'vitest'
import { emitClient } from './client.ts'

const text = { schema: { type: 'string' } }
const content = (...mediaTypes: string[]): object =>
  Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, text]))
const id = (name: string): object => ({
  name,
  in: 'path',
  required: true,
  schema: { type: 'string' },
})

const document = {
  openapi: '3.1.1',
  info: { title: 'T', version: '1' },
  security: [{ Basic: [] }],
  paths: {
    '/{Owner}/a': {
      get: {
        operationId: 'fetchA',
        summary: 'Read A',
        security: [],
        parameters: [id('Owner')],
        responses: {
          200: { description: 'A.', content: content('application/xml') },
          400: {
            description: 'No.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Open' } } },
          },
        },
      },
      post: {
        operationId: 'createA',
        parameters: [id('Owner')],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Open' } } },
        },
        responses: {
          201: { description: 'A.', content: content('application/json') },
          400: { description: 'No.', content: content('application/json', 'text/xml') },
        },
      },
      delete: {
        operationId: 'deleteA',
        parameters: [id('Owner')],
        responses: { 204: { description: 'Gone.' } },
      },
    },
    '/b/{Sid}': {
      get: {
        operationId: 'fetchB',
        parameters: [
          id('Sid'),
          { name: 'Page', in: 'query', schema: { type: 'integer' } },
          { name: 'Range', in: 'header', schema: { type: 'string' } },
        ],
        responses: { 200: { description: 'B.', content: content('text/plain', 'image/png') } },
      },
    },
  },
  components: {
    securitySchemes: { Basic: { type: 'http', scheme: 'basic' } },
    schemas: {
      Open: {
        type: 'object',
        additionalProperties: true,
        required: ['a'],
        properties: { a: { type: 'string' }, b: { type: 'boolean', default: false } },
      },
      'a-list': { type: 'array', items: { $ref: '#/components/schemas/Open' } },
      Map: { type: 'object', additionalProperties: true },
      Word: { type: 'string' },
    },
  },
}

const emit = async (name: string): Promise<string> => {
  const files = await emitClient(document, { typesImport: '../types.ts', filled: ['Owner'] })
  return files.get(name)!.replaceAll(/\s+/g, ' ')
}

describe('emitClient', () => {
  test.each([
    ['fetchA', "method: 'GET'.*reads: 'text', jsonErrors: true, secured: false"],
    ['createA', "sends: 'application/json', reads: 'json', jsonErrors: false, secured: true"],
    ['deleteA', "method: 'DELETE'.*reads: 'none', jsonErrors: false"],
    ['fetchB', "path: '/b/\\{Sid\\}', reads: 'bytes'"],
  ])('says of %s what a call needs at run time', async (operationId, row) => {
    expect(await emit('operations.gen.ts')).toMatch(new RegExp(`${operationId}: .*?${row}`))
  })

  test.each([
    // The owner is filled in, so nothing has to be given.
    "FetchACall extends client.CallOptions { path?: { Owner?: client.PathOf<'fetchA'>['Owner'] } }",
    '/** Read A */ fetchA(',
    'fetchA(call?: FetchACall): Promise<client.Result<string, Open>>',
    'body: Open }',
    "createA(call: CreateACall): Promise<client.Result<client.ContentOf<'createA', 201, 'application/json'>, client.ContentOf<'createA', 400, 'application/json'> | string>>",
    'deleteA(call?: DeleteACall): Promise<client.Result<undefined, string>>',
    "path: { Sid: client.PathOf<'fetchB'>['Sid'] } query?: client.QueryOf<'fetchB'> headers?: client.HeadersOf<'fetchB'>",
    "fetchB<As extends client.BytesAs = 'arrayBuffer'>(call: FetchBCall & { parseAs?: As }): Promise<client.Result<client.Bytes[As], string>>",
  ])('writes %s', async (piece) => {
    expect(await emit('methods.gen.ts')).toContain(piece)
  })

  test.each([
    ['names schemas', 'export type AList = Open[];'],
    [
      'keeps them in components too',
      'schemas: { Open: Open; "a-list": AList; Map: Map; Word: Word; };',
    ],
    ['uses the names', '"application/json": Open; }'],
    ['leaves maps open', 'export interface Map { [key: string]: unknown; }'],
    [
      'closes other objects, and lets defaults be left out',
      'export interface Open { a: string; /** @default false */ b?: boolean; }',
    ],
  ])('%s', async (_, piece) => {
    expect(await emit('types.gen.ts')).toContain(piece)
  })

  test('leaves the document as it was', async () => {
    const before = JSON.stringify(document)
    await emit('types.gen.ts')
    expect(JSON.stringify(document)).toBe(before)
  })
})
