import { expect, test } from 'vitest'
import { emitClient } from './client.ts'

const content = (mediaType: string): object => ({ [mediaType]: { schema: { type: 'string' } } })

const document = {
  openapi: '3.1.1',
  info: { title: 'T', version: '1' },
  paths: {
    '/a': {
      get: {
        operationId: 'fetchA',
        responses: { 200: { description: 'A.', content: content('application/xml') } },
      },
      post: {
        operationId: 'createA',
        requestBody: { required: true, content: content('text/plain') },
        responses: {
          201: { description: 'A.', content: content('application/json') },
          400: { description: 'No.', content: content('image/png') },
        },
      },
      delete: { operationId: 'deleteA', responses: { 204: { description: 'Gone.' } } },
    },
    '/b': {
      get: {
        operationId: 'fetchB',
        responses: { 200: { description: 'B.', content: content('image/png') } },
      },
    },
  },
}

test('emitClient says how each body travels, and leaves the document as it was', async () => {
  const before = JSON.stringify(document)
  const files = await emitClient(document)
  const table = files.get('operations.gen.ts')
  for (const [operation, request, response] of [
    ['GET /a', '[]', 'text'],
    ['POST /a', "['text/plain']", 'json'],
    ['DELETE /a', '[]', 'none'],
    ['GET /b', '[]', 'bytes'],
  ]) {
    expect(table).toMatch(
      new RegExp(
        `'${operation}': \\{[^}]*request: ${request!.replace(/[[\]]/g, '\\$&')}, response: '${response}'`,
      ),
    )
  }
  expect(files.get('types.gen.ts')).toContain('export interface paths')
  expect(JSON.stringify(document)).toBe(before)
})
