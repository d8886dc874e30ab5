import { expect, it } from 'vitest'
import { documentOf, problemsOf } from './testing.ts'

const row = {
  title: 'Not found',
  status: 404,
  meaning: 'There is nothing here.',
  remedy: 'Look elsewhere.',
  source: { url: 'https://example.com/20404', date: '2026-11-21' },
}
const problems = (change: object, code = '20404') =>
  problemsOf('error-table', {
    ...documentOf({ responses: {} }),
    'x-errors': { Twilio: { [code]: { ...row, ...change } } },
  })

it('error-table accepts a source, a choice or both, and no status', async () => {
  expect(await problems({})).toEqual([])
  expect(await problems({ source: undefined, chosen: 'No vendor says.' })).toEqual([])
  expect(await problems({ chosen: 'The vendor says half of it.' })).toEqual([])
  expect(await problems({ status: undefined })).toEqual([])
})

it('error-table accepts a document without a table', async () => {
  expect(await problemsOf('error-table', documentOf({ responses: {} }))).toEqual([])
})

it.each([
  ['meaning', { meaning: '' }],
  ['status', { status: 200 }],
  ['hint', { hint: 'No.' }],
  ['source or chosen', { source: undefined }],
  ['a url', { source: { url: 'example.com' } }],
  ['why', { chosen: '' }],
])('error-table fails about %s', async (problem, change) => {
  expect(await problems(change)).toEqual([expect.stringContaining(problem)])
})

it('error-table fails for a code of other than five digits', async () => {
  expect(await problems({}, '404')).toEqual([expect.stringContaining('five digits')])
})
