import { expect, it } from 'vitest'
import type { Node } from './operations.ts'
import { documentOf, errorBody, problemsOf, response } from './testing.ts'

const tables = {
  Twilio: { 20404: { status: 404 }, 30007: {} },
  SignalWire: { 20404: { status: 422 } },
}
const problems = (operation: Node) =>
  problemsOf('error-code-listed', {
    ...documentOf({ tags: ['Twilio Messages'], responses: {}, ...operation }),
    'x-errors': tables,
  })

const answered = (status: string, value: unknown, mediaType?: string) =>
  problems({ responses: { [status]: response({ fixture: { value } }, mediaType) } })

it('error-code-listed accepts codes that have a row with their status', async () => {
  expect(await answered('404', errorBody(404, 20404))).toEqual([])
  expect(await answered('404', '<Code>20404</Code>', 'application/xml')).toEqual([])
  expect(
    await answered('200', { messages: [{ error_code: 30007 }, { error_code: null }] }),
  ).toEqual([])
  expect(await answered('200', '<ErrorCode>30007</ErrorCode>', 'application/xml')).toEqual([])
})

it.each([
  ['an error', '404', errorBody(404, 20405)],
  ['an error in XML', '404', '<Code>20405</Code>'],
  ['a message in a list', '200', { messages: [{ error_code: 20405 }] }],
  ['a message in XML', '200', '<ErrorCode>20405</ErrorCode>'],
  ['a status callback', '200', { ErrorCode: '20405' }],
])('error-code-listed fails for %s without a row', async (_, status, value) => {
  expect(await answered(status, value)).toContainEqual(expect.stringContaining('20405 has no row'))
})

it('error-code-listed fails for an effect and for a property without a row', async () => {
  const properties = {
    To: { type: 'string', 'x-effect': { effect: 'acted-on', code: 20405 } },
    error_code: { type: 'integer', example: 20406 },
  }
  const content = { 'application/json': { schema: { type: 'object', properties } } }
  expect(await problems({ requestBody: { content } })).toEqual([
    expect.stringContaining('20406'),
    expect.stringContaining('20405'),
  ])
})

it('error-code-listed fails for the status of another dialect, or of none', async () => {
  expect(await answered('422', errorBody(422, 20404))).toEqual([
    expect.stringContaining('20404 under 422'),
  ])
  expect(await answered('400', errorBody(400, 30007))).toEqual([
    expect.stringContaining('30007 under 400'),
  ])
})
