import { expect, it } from 'vitest'
import { documentOf, problemsOf } from './testing.ts'

const problems = (effect?: unknown) => {
  const schema = { type: 'object', properties: { To: { type: 'string', 'x-effect': effect } } }
  const content = { 'application/x-www-form-urlencoded': { schema } }
  return problemsOf('form-effect', documentOf({ requestBody: { content }, responses: {} }))
}

it('form-effect accepts the three effects', async () => {
  expect(await problems({ effect: 'acted-on', note: 'Sends.' })).toEqual([])
  expect(await problems({ effect: 'acted-on', code: 21211, note: 'Sends.' })).toEqual([])
  expect(await problems({ effect: 'ignored', note: 'Nothing.' })).toEqual([])
  expect(await problems({ effect: 'refused', code: 21655, note: 'None here.' })).toEqual([])
})

it.each([
  ['is missing', undefined],
  ['must be one of', { effect: 'dropped', note: 'No.' }],
  ['needs a note', { effect: 'ignored' }],
  ['needs the code', { effect: 'refused', note: 'No.' }],
  ['cannot have a code', { effect: 'ignored', code: 20001, note: 'No.' }],
])('form-effect fails where x-effect %s', async (problem, effect) => {
  expect(await problems(effect)).toEqual([expect.stringContaining(problem)])
})
