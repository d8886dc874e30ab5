import { describe, expect, test } from 'vitest'
import { createTwilioMessage } from '../generated/fixtures.gen.ts'
import { replyOf } from './scenario.ts'

describe('replyOf', () => {
  test('is the first example of the success without a scenario', () => {
    const { answer, value } = replyOf('createTwilioMessage')
    expect(answer.status).toBe(201)
    expect(value).toBe(createTwilioMessage.text)
  })

  test('finds a scenario by its name, and by a status its first example', () => {
    expect(replyOf('createTwilioMessage', 'to-opted-out')).toMatchObject({
      answer: { status: 400 },
      value: { code: 21610 },
    })
    expect(replyOf('createTwilioMessage', 400).value).toBe(createTwilioMessage['to-missing'])
    expect(replyOf('deleteTwilioMessage')).toMatchObject({
      answer: { status: 204, types: [] },
      value: undefined,
    })
  })

  test.each([
    [
      'createTwilioMassage',
      undefined,
      /^The contract has no operation createTwilioMassage; it has/,
    ],
    ['toString', undefined, /no operation toString/],
    [
      'createTwilioMessage',
      'nope',
      /no scenario nope; it has 201, text, two-media, .*to-opted-out/,
    ],
    ['createTwilioMessage', 418, /no scenario 418; it has 201/],
  ])('refuses %s with %s', (operation, scenario, message) => {
    expect(() => replyOf(operation, scenario)).toThrow(message)
  })
})
