import { expect, it } from 'vitest'
import { documentOf, problemsOf } from './testing.ts'

const problems = (source?: unknown) =>
  problemsOf('source-required', documentOf({ responses: {}, 'x-source': source }))

it('source-required accepts a dated or pinned URL and an own reason', async () => {
  expect(await problems([{ url: 'https://example.org/a', date: '2026-11-21' }])).toEqual([])
  expect(await problems([{ url: 'https://example.org/a', commit: 'd50069b' }])).toEqual([])
  expect(await problems([{ own: 'No vendor has it.' }])).toEqual([])
})

it('source-required fails without x-source', async () => {
  expect(await problems()).toEqual([expect.stringContaining('x-source is missing')])
  expect(await problems([])).toEqual([expect.stringContaining('x-source is missing')])
})

it('source-required fails for a source that says too little', async () => {
  for (const source of [
    { url: 'https://example.org/a' },
    { date: '2026-11-21' },
    { own: '' },
    'a',
  ]) {
    expect(await problems([source])).toEqual([expect.stringContaining('says too little')])
  }
})
