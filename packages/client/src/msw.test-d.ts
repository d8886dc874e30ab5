import { describe, expectTypeOf, test } from 'vitest'
import {
  createTwilioMessage,
  fetchTwilioMessageXml,
  receiveTwilioStatusCallback,
} from './fixtures.ts'
import type { TwilioError, TwilioMessage, TwilioStatusCallback } from './index.ts'
import { handler, handlers } from './msw.ts'

describe('fixtures', () => {
  test('have the types of their schemas', () => {
    expectTypeOf(createTwilioMessage.text).toEqualTypeOf<TwilioMessage>()
    expectTypeOf(createTwilioMessage['to-opted-out']).toEqualTypeOf<TwilioError>()
    expectTypeOf(fetchTwilioMessageXml.delivered).toEqualTypeOf<string>()
    expectTypeOf(receiveTwilioStatusCallback.undelivered).toEqualTypeOf<TwilioStatusCallback>()
    // @ts-expect-error the contract has no such name
    createTwilioMessage.nope
  })
})

describe('MSW handlers', () => {
  test('know the scenarios of each operation', () => {
    handlers({ scenarios: { createTwilioMessage: 'to-opted-out', listTwilioMessages: 429 } })
    handler('createTwilioMessage', 'two-media', { baseUrl: 'http://localhost:4010' })
    // @ts-expect-error a name of another operation
    handlers({ scenarios: { createTwilioMessage: 'empty' } })
    // @ts-expect-error no such operation
    handlers({ scenarios: { createTwilioMassage: 'text' } })
    // @ts-expect-error a status that the operation does not have
    handler('createTwilioMessage', 418)
  })
})
