import { expect, it } from 'vitest'
import { documentOf, problemsOf } from './testing.ts'

const row = { path: '/docs', mediaType: 'text/html', summary: 'The reference.' }
const problems = (...rows: unknown[]) =>
  problemsOf('served-table', { ...documentOf({ responses: {} }, '/health'), 'x-served': rows })

it('served-table accepts rows of their own paths', async () => {
  expect(await problems(row, { ...row, path: '/llms.txt', mediaType: 'text/plain' })).toEqual([])
})

it.each([
  ['a row with', 'docs'],
  ['path must', { ...row, path: 'docs' }],
  ['path must', { ...row, path: '/docs/{page}' }],
  ['mediaType', { ...row, mediaType: 'html' }],
  ['summary', { ...row, summary: '' }],
  ['kind is not', { ...row, kind: 'page' }],
  ['/health is served already', { ...row, path: '/health' }],
])('served-table fails: %s', async (problem, wrong) => {
  expect(await problems(wrong)).toEqual([expect.stringContaining(problem)])
})

it('served-table fails for a path listed twice', async () => {
  expect(await problems(row, row)).toEqual([expect.stringContaining('served already')])
})
