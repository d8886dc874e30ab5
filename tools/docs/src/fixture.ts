import type { Contract } from './contract.ts'

const FIXTURE: Contract = {
  info: { title: 'Fixture', version: '1.0.0', summary: 'Two <words>', description: 'One\nline.' },
  servers: [{ url: '{at}/base', variables: { at: { default: 'http://127.0.0.1:1' } } }],
  tags: [{ name: 'Some Things', description: 'Things.' }],
  security: [{ Basic: [] }],
  'x-tagGroups': [{ name: 'Group', tags: ['Some Things'] }],
  'x-dialects': {
    states: [{ state: 'queued', One: 'queued', Other: 'waits' }],
    topics: [{ topic: 'Types', rows: [{ what: '`a`', One: 'text', Other: 'a <number>' }] }],
  },
  'x-errors': {
    One: {
      '30000': {
        title: 'On it',
        meaning: 'It `failed`.',
        remedy: 'Wait.',
        chosen: 'Nobody\nsays.',
      },
      '404': { title: 'Gone', status: 404, meaning: 'Gone.', remedy: 'Look <there>.' },
    },
    Other: {
      '404': {
        title: 'Gone too',
        status: 404,
        meaning: 'Gone too.',
        remedy: '- a\n- b',
        source: { url: 'https://example.com/?a&b', date: '2026-11-21' },
      },
    },
  },
  'x-served': [
    { path: '/docs', mediaType: 'text/html', summary: 'The reference.' },
    { path: '/llms.txt', mediaType: 'text/plain', summary: 'This.' },
  ],
  components: {
    parameters: {
      Account: { name: 'AccountSid', in: 'path', required: true, schema: {}, example: 'AC1' },
    },
    responses: { Bytes: { description: 'Bytes.', content: { 'image/png': {} } } },
    securitySchemes: { Basic: { scheme: 'basic', description: 'Both.', 'x-scope': 'Things' } },
  },
  paths: {
    '/accounts/{AccountSid}/things': {
      get: {
        operationId: 'listThings',
        summary: 'Read things',
        description: 'First.\nSame line.\n\nSecond.',
        tags: ['Some Things'],
        parameters: [
          { $ref: '#/components/parameters/Account' },
          { name: 'Made', in: 'query', schema: {}, example: '2026-01-01' },
          { name: 'Made<', in: 'query', schema: {}, example: '2026-01-02' },
          { name: 'PageSize', in: 'query', schema: { default: 50 }, example: 10 },
          { name: 'PageToken', in: 'query', schema: {}, example: 'x' },
        ],
        responses: { '200': { description: 'Them.', content: { 'application/json': {} } } },
      },
      post: {
        operationId: 'createThing',
        summary: 'Make a thing',
        description: 'Makes it.',
        tags: ['Some Things'],
        parameters: [{ $ref: '#/components/parameters/Account' }],
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': {
              examples: {
                quoted: { summary: 'With quotes', value: { Name: "it's", Url: ['a', 'b'] } },
                empty: { summary: 'With nothing', value: {} },
              },
            },
          },
        },
        responses: { '201': { description: 'It.', content: { 'application/json': {} } } },
      },
    },
    '/bytes/{Id}': {
      get: {
        operationId: 'fetchBytes',
        summary: 'Read bytes',
        description: 'Bytes.',
        tags: ['Some Things'],
        security: [],
        parameters: [
          { name: 'Id', in: 'path', required: true, schema: {}, example: 'a/b' },
          { name: 'until', in: 'query', required: true, schema: {}, example: 17 },
        ],
        responses: {
          '200': { $ref: '#/components/responses/Bytes' },
          '307': { description: 'There.' },
          '304': { description: 'Same.' },
        },
      },
      delete: {
        operationId: 'deleteBytes',
        summary: 'Delete bytes',
        description: 'No bytes.',
        tags: ['Some Things'],
        parameters: [{ name: 'Id', in: 'path', required: true, schema: {}, example: 'a' }],
        responses: { '204': { description: 'Gone.' } },
      },
    },
  },
}

/** A contract of four operations, with what the samples must cope with. For tests, each with its own. */
export const fixture = (): Contract => structuredClone(FIXTURE)
