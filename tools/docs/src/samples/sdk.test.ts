import { describe, expect, test } from 'vitest'
import { operationsOf, type Operation } from '../contract.ts'
import { fixture } from '../fixture.ts'
import type { Case } from './cases.ts'
import { sdkSample } from './sdk.ts'

const BASE = 'http://127.0.0.1:1'
const [list] = operationsOf(fixture())
const given: Case = {
  name: 'plain',
  summary: '',
  path: { MessageSid: 'MM1', ServiceSid: 'IS1', ChannelSid: 'CH1', Sid: 'ME1' },
  headers: {},
  query: {},
  filters: {},
}
const operation = (method: string, path: string, more: Partial<Operation> = {}): Operation => {
  if (!list) throw new Error('the fixture has no operation')
  return { ...list, method, path, tags: ['Twilio Media'], ...more }
}
const callOf = (one: Operation, more: Partial<Case> = {}): string =>
  sdkSample(one, [{ ...given, ...more }], BASE).calls[0] ?? ''

const ACCOUNT = '/2010-04-01/Accounts/{AccountSid}'

describe('sdkSample', () => {
  test('follows the path, names the verb, and breaks long chains', () => {
    const path = `${ACCOUNT}/Messages/{MessageSid}/Media/{Sid}.json`
    expect(callOf(operation('GET', path))).toBe(
      "const media = await client.messages('MM1').media('ME1').fetch()",
    )
    expect(callOf(operation('DELETE', path))).toBe(
      "await client.messages('MM1').media('ME1').remove()",
    )
    const chat = operation('GET', '/v2/Services/{ServiceSid}/Channels/{ChannelSid}/Messages')
    expect(callOf({ ...chat, tags: ['Chat Messages'] })).toBe(
      'const messages = await client.chat.v2\n' +
        "  .services('IS1')\n  .channels('CH1')\n  .messages.list({ limit: 20 })",
    )
  })

  test('names parameters as the package does, and gives it dates', () => {
    const call = callOf(operation('GET', `${ACCOUNT}/Messages.json`), {
      filters: { 'DateSent<': '2026-11-21', Status: 'sent' },
    })
    expect(call).toContain("dateSentBefore: new Date('2026-11-21')")
    expect(call).not.toContain('sent:')
  })

  test('asks by request() where the package has no method, and leaves bytes to fetch', () => {
    const xml = operation('GET', `${ACCOUNT}/Messages.xml`)
    expect(callOf(xml)).toContain(
      `uri: \`${BASE}/2010-04-01/Accounts/\${ACCOUNT_SID}/Messages.xml\``,
    )
    const bytes = operation('GET', '/media/{Sid}', {
      credentials: null,
      responses: { '200': { description: '', content: { 'image/png': {} } } },
    })
    expect(callOf(bytes)).toMatch(/^const response = await fetch\('http:[^]*arrayBuffer\(\)$/)
  })
})
