import { expect, it } from 'vitest'
import type { Node } from './operations.ts'
import { documentOf, problemsOf } from './testing.ts'

const statuses = (...all: string[]): Node =>
  Object.fromEntries(all.map((status) => [status, { description: 'Fixture' }]))
const complete = ['200', '400', '401', '404', '405', '413', '415', '429', '500']
const requestBody = { content: { 'application/json': { schema: { type: 'object' } } } }

it('error-responses accepts an operation that declares them all', async () => {
  const operation = { responses: statuses(...complete), requestBody }
  expect(await problemsOf('error-responses', documentOf(operation))).toEqual([])
})

it.each(complete.slice(1))('error-responses fails without %s', async (missing) => {
  const responses = statuses(...complete.filter((status) => status !== missing))
  const problems = await problemsOf('error-responses', documentOf({ responses, requestBody }))
  expect(problems).toEqual([expect.stringContaining(`declares no ${missing}`)])
})

it('error-responses asks an open operation without input for 405 and a failure', async () => {
  const open = (...all: string[]) =>
    problemsOf(
      'error-responses',
      documentOf({ security: [], responses: statuses(...all) }, '/health'),
    )
  expect(await open('200', '405', '503')).toEqual([])
  expect(await open('200', '405')).toEqual([expect.stringContaining('500 or 503')])
})
