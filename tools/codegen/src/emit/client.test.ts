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
          304: { description: 'As before.' },
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
      put: {
        operationId: 'replaceA',
        parameters: [id('Owner'), { name: 'Repeat-Key', in: 'header', schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/Form' } },
          },
        },
        responses: { 204: { description: 'Done.' }, 409: { $ref: '#/components/responses/No' } },
      },
      delete: {
        operationId: 'deleteA',
        parameters: [id('Owner')],
        responses: { 204: { description: 'Gone.' } },
      },
    },
    '/a-list': {
      get: {
        operationId: 'listA',
        security: [{ Other: [] }],
        parameters: [
          {
            name: 'Since',
            in: 'query',
            schema: { type: 'string', pattern: '^\\d{4}(-\\d\\d){2}(T.+Z)?$' },
          },
          { name: 'Name', in: 'query', schema: { type: 'string', pattern: '^.+$' } },
        ],
        responses: {
          200: {
            description: 'A.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Page' } } },
          },
          404: { $ref: '#/components/responses/No' },
        },
      },
    },
    '/metrics': {
      get: {
        operationId: 'fetchMetrics',
        security: [{ Foreign: [] }],
        responses: { 200: { description: 'M.', content: content('text/plain') } },
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
    securitySchemes: {
      Foreign: { type: 'http', scheme: 'bearer' },
      Basic: { type: 'http', scheme: 'basic' },
      Other: { type: 'http', scheme: 'basic' },
    },
    responses: {
      No: {
        description: 'No.',
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Refusal' },
            examples: {
              late: { value: { code: 20, at: '2026-11-21T09:15:02Z' } },
              early: { value: { code: 10, at: '2026-11-21T09:15:02Z' } },
            },
          },
        },
      },
    },
    schemas: {
      Refusal: {
        type: 'object',
        required: ['code', 'at'],
        properties: { code: { type: 'integer' }, at: { type: 'string', format: 'date-time' } },
      },
      Form: {
        type: 'object',
        properties: { At: { type: 'string', format: 'date-time' }, Name: { type: 'string' } },
      },
      Page: {
        type: 'object',
        required: ['things', 'meta'],
        properties: {
          things: { type: 'array', items: { $ref: '#/components/schemas/Open' } },
          meta: { $ref: '#/components/schemas/Links' },
        },
      },
      Links: { type: 'object', properties: { next: { type: ['string', 'null'] } } },
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
  const files = await emitClient(document, {
    typesImport: '../types.ts',
    filled: ['Owner'],
    groups: { Plain: 'Basic', Other: 'Other' },
    nextLinks: ['next', 'meta.next'],
    keyHeader: 'repeat-key',
  })
  return files.get(name)!.replaceAll(/\s+/g, ' ')
}

describe('emitClient', () => {
  test.each([
    ['fetchA', "method: 'GET', path: '/\\{Owner\\}/a', reads: 'text', open: true,? }"],
    ['createA', "sends: 'application/json', textErrors: true,? }"],
    ['replaceA', "sends: 'application/x-www-form-urlencoded', reads: 'none', keyed: true,? }"],
    ['deleteA', "method: 'DELETE'.*reads: 'none', textErrors: true,? }"],
    ['fetchB', "path: '/b/\\{Sid\\}', reads: 'bytes', textErrors: true,? }"],
    ['fetchMetrics', "path: '/metrics', reads: 'text', textErrors: true, open: true,? }"],
    ['listA', "path: '/a-list', items: 'things' }"],
  ])('says of %s what a call needs at run time', async (operationId, row) => {
    expect(await emit('operations.gen.ts')).toMatch(new RegExp(`${operationId}: .*?${row}`))
  })

  test.each([
    ['plain', 'replaceA'],
    ['other', 'listA'],
    ['shared', 'fetchA'],
  ])('has the table %s of what those credentials open', async (name, operationId) => {
    const [, table = ''] = (await emit('operations.gen.ts')).split(`${name}Operations: Operations`)
    expect(table).toMatch(new RegExp(`^ = \\{ ${operationId}: \\{`))
  })

  test.each([
    'export type ErrorCode = 10 | 20 ',
    'export type ListAErrorCode = 10 | 20 export interface ListAError extends Refusal { code: ListAErrorCode }',
  ])('knows the codes of the examples: %s', async (piece) => {
    expect(await emit('errors.gen.ts')).toContain(piece)
  })

  test('has no codes for errors that have none', async () => {
    expect(await emit('errors.gen.ts')).not.toContain('CreateAError')
  })

  test.each([
    // The owner is filled in, so nothing has to be given.
    "FetchACall extends client.CallOptions { path?: { Owner?: client.PathOf<'fetchA'>['Owner'] } }",
    '/** Read A */ fetchA(',
    // A 304 has no body.
    'fetchA(call?: FetchACall): Promise<client.Result<string, Open | undefined>>',
    'body: Open }',
    'interface ReplaceACall extends client.CallOptions, client.KeyOptions {',
    "interface ListAQuery { Since?: client.QueryOf<'listA'>['Since'] Name?: client.QueryOf<'listA'>['Name'] }",
    'interface ListACall extends client.CallOptions, client.ListOptions {',
    'listA(call?: ListACall): client.Listing<Page, ListAError, Open>',
    'replaceA(call: ReplaceACall): Promise<client.Result<undefined, ReplaceAError>>',
    'export interface Methods extends PlainMethods, OtherMethods, SharedMethods {}',
    "createA(call: CreateACall): Promise<client.Result<client.ContentOf<'createA', 201, 'application/json'>, client.ContentOf<'createA', 400, 'application/json'> | string>>",
    'deleteA(call?: DeleteACall): Promise<client.Result<undefined, string>>',
    "path: { Sid: client.PathOf<'fetchB'>['Sid'] } query?: FetchBQuery headers?: client.HeadersOf<'fetchB'>",
    "fetchB<As extends client.BytesAs = 'arrayBuffer'>(call: FetchBCall & { parseAs?: As }): Promise<client.Result<client.Bytes[As], string>>",
  ])('writes %s', async (piece) => {
    expect(await emit('methods.gen.ts')).toContain(piece)
  })

  test.each([
    ['names schemas', 'export type AList = Open[];'],
    ['keeps them in components too', 'Open: Open; "a-list": AList; Map: Map; Word: Word; };'],
    ['uses the names', '"application/json": Open; }'],
    [
      'takes dates in forms',
      'interface Form { /** Format: date-time */ At?: string | Date; Name?: string; }',
    ],
    ['takes dates in queries', 'Since?: string | Date; Name?: string;'],
    ['answers dates as text', 'at: string;'],
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
