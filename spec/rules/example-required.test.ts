import { expect, it } from 'vitest'
import type { Node } from './operations.ts'
import { documentOf, problemsOf, response } from './testing.ts'

const problems = (operation: Node) =>
  problemsOf('example-required', documentOf({ responses: {}, ...operation }))

const named = { fixture: { value: {} } }
const withSchema = (schema: Node, examples: Node = named) => ({
  responses: {
    '200': { description: 'Fixture', content: { 'application/json': { schema, examples } } },
  },
})

it('example-required accepts examples everywhere', async () => {
  expect(await problems({ responses: { '200': response(named) } })).toEqual([])
  const nullable = {
    type: 'object',
    properties: { a: { type: ['string', 'null'], example: null } },
  }
  expect(await problems(withSchema(nullable))).toEqual([])
  expect(await problems(withSchema({ type: 'string', format: 'binary' }, {}))).toEqual([])
})

it('example-required fails for a property, also a nested one', async () => {
  const inner = { type: 'object', example: {}, properties: { inner: { type: 'string' } } }
  const outer = { type: 'object', properties: { outer: inner, other: { type: 'string' } } }
  expect(await problems(withSchema(outer))).toEqual([
    expect.stringContaining('`other`'),
    expect.stringContaining('`inner`'),
  ])
})

it('example-required fails for a parameter, a header and a body', async () => {
  const parameters = [{ name: 'Page', in: 'query', schema: { type: 'integer' } }]
  expect(await problems({ parameters })).toEqual([expect.stringContaining('`Page`')])
  const headers = { Allow: { schema: { type: 'string' } } }
  const responses = { '405': { description: 'Fixture', headers } }
  expect(await problems({ responses })).toEqual([expect.stringContaining('`Allow`')])
  expect(await problems(withSchema({ type: 'object' }, {}))).toEqual([
    expect.stringContaining('named examples'),
  ])
})
