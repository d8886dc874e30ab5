import { describe, expect, test } from 'vitest'
import { account } from './client.test-support.ts'
import {
  createAccountClient,
  createChatClient,
  createPostelClient,
  createSignalWireClient,
  createTwilioClient,
} from './index.ts'

const makers = {
  createAccountClient,
  createTwilioClient,
  createSignalWireClient,
  createChatClient,
  createPostelClient,
}
const given = { baseUrl: 'http://postel.test', ...account }

describe.each(Object.entries(makers))('%s', (name, create) => {
  test.each(['baseUrl', 'accountSid', 'authToken'] as const)('needs %s', (option) => {
    expect(() => create({ ...given, [option]: '' })).toThrow(`${name} needs ${option}`)
  })

  test.each([
    [{ baseUrl: 'postel.test' }, 'baseUrl is "postel.test"; it must be like https://'],
    [{ baseUrl: 'localhost:4010' }, 'baseUrl is "localhost:4010"; it must be like https://'],
    [{ baseUrl: 'http://postel.test/?a' }, 'baseUrl is "http://postel.test/?a"; it must'],
    [{ baseUrl: 'http://AC1:sécret@postel.test' }, 'baseUrl is "http://…@postel.test"; it must'],
    [{ timeoutMs: -1 }, 'timeoutMs is -1; it must be 0 or more'],
    [{ retries: NaN }, 'retries is NaN; it must be 0 or more'],
  ])('refuses %o', (options, message) => {
    expect(() => create({ ...given, ...options })).toThrow(`${name}: ${message}`)
  })

  test('shows no credentials when it is printed', () => {
    const client = create(given)
    expect(Object.values(client).every((one) => !String(one).includes('sécret'))).toBe(true)
    expect(JSON.stringify(client)).not.toContain('sécret')
  })
})

test('each dialect has a client with its own operations and those that need no credentials', () => {
  const namesOf = (client: object): string[] => Object.keys(client).filter((name) => name !== 'raw')
  const all = namesOf(createPostelClient(given))
  const twilio = namesOf(createTwilioClient(given))
  const signalWire = namesOf(createSignalWireClient(given))
  const chat = namesOf(createChatClient(given))
  const own = namesOf(createAccountClient(given))
  expect(twilio).toEqual(expect.arrayContaining(['createTwilioMessage', 'fetchHealth']))
  expect(signalWire).toEqual(expect.arrayContaining(['createSignalWireMessage', 'fetchHealth']))
  expect(chat).toEqual(expect.arrayContaining(['createChatMessage', 'fetchHealth']))
  expect(twilio.filter((name) => /SignalWire|Chat/.test(name))).toEqual([])
  expect(signalWire.filter((name) => /Twilio|Chat/.test(name))).toEqual([])
  expect(chat.filter((name) => /Twilio|SignalWire/.test(name))).toEqual([])
  expect(own.filter((name) => /TwilioM|SignalWire|Chat/.test(name))).toEqual([])
  expect(new Set([...twilio, ...signalWire, ...chat, ...own])).toEqual(new Set(all))
})
