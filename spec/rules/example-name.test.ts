import { expect, it } from 'vitest'
import { documentOf, problemsOf, response } from './testing.ts'

const problems = (name: string, example: object) =>
  problemsOf('example-name', documentOf({ responses: { '200': response({ [name]: example }) } }))

it('example-name accepts kebab-case with a summary', async () => {
  expect(await problems('two-media', { summary: 'Two files', value: {} })).toEqual([])
})

it.each(['twoMedia', 'Two', 'two_media', 'two-'])('example-name fails for %s', async (name) => {
  const found = await problems(name, { summary: 'Two files', value: {} })
  expect(found).toEqual([expect.stringContaining('kebab-case')])
})

it('example-name fails without a summary', async () => {
  expect(await problems('two', { value: {} })).toEqual([expect.stringContaining('a summary')])
})
