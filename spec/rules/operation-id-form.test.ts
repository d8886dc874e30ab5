import { expect, it } from 'vitest'
import { documentOf, problemsOf } from './testing.ts'

const problems = (operationId: string, tag: string) =>
  problemsOf('operation-id-form', documentOf({ operationId, tags: [tag], responses: {} }))

it('operation-id-form accepts verb, dialect and noun', async () => {
  expect(await problems('fetchTwilioMessage', 'Twilio Messages')).toEqual([])
  expect(await problems('listChatMessages', 'Chat Messages')).toEqual([])
  expect(await problems('fetchHealth', 'Service')).toEqual([])
})

it.each([
  ['a verb that does not fit the method', 'createTwilioMessage', 'Twilio Messages'],
  ['another verb', 'getTwilioMessage', 'Twilio Messages'],
  ['no dialect', 'fetchMessage', 'Twilio Messages'],
  ['another dialect', 'fetchChatMessage', 'Twilio Messages'],
  ['no noun', 'fetchTwilio', 'Twilio Messages'],
  ['snake case', 'fetch_health', 'Service'],
])('operation-id-form fails for %s', async (_, operationId, tag) => {
  expect(await problems(operationId, tag)).toEqual([expect.stringContaining(operationId)])
})
