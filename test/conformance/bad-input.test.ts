import { beforeAll, describe, expect, it } from 'vitest'
import { badRequests, bytesOf } from '../support/bad-requests.ts'
import { badChatRequests } from '../support/bad-requests/chat.ts'
import { badSignalWireRequests } from '../support/bad-requests/signalwire.ts'
import { rawRequest } from '../support/raw.ts'
import type { SignalWireApi } from '../support/signalwire-api.ts'
import { basic, type TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError, expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
describe('bad input', () => {
  let api: TwilioApi
  let fill: (text: string) => string

  beforeAll(async () => {
    api = await service.open('http')
    const other = await service.open('http')
    const foreign = await other.send({ To: '+15005550011' })
    fill = (text) =>
      text
        .replace('{root}', api.root)
        .replace('{foreign account}', other.account.accountSid)
        .replace('SM{foreign}', foreign.sid)
        .replace('{wrong token}', basic(api.account.accountSid, 'x'.repeat(32)))
  })

  /** Paths of the API without an extension, or with `.xml`, answer XML. */
  const isXmlPath = (line: string): boolean =>
    /^\w+ (\{root\}|\/2010-04-01)[^? ]*(\.xml|\/[^/.? ]+)(\?\S*)? HTTP/.test(line) &&
    !line.includes('..')

  it.each(badRequests)('answers $status/$code to $what', async (bad) => {
    const bytes = bytesOf(bad, fill, api.authorization)
    const answer = await rawRequest(service.postel().host, bytes)
    expectError(answer, bad)
    expect(answer.mediaType).toBe(isXmlPath(bad.line) ? 'application/xml' : 'application/json')
  })

  it.each(badChatRequests)('answers $status/$code to $what', async (bad) => {
    const bytes = bytesOf(bad, fill, api.authorization)
    expectError(await rawRequest(service.postel().host, bytes), bad)
  })

  it('stored nothing of all that', async () => {
    expect(await api.messages()).toEqual([])
  })

  it('still serves', async () => {
    expect((await api.send()).status).toBe('queued')
  })
})

describe('bad input on the SignalWire wire', () => {
  let api: SignalWireApi
  let fill: (text: string) => string

  beforeAll(async () => {
    api = await service.openSignalWire('http')
    const other = await service.openSignalWire('http')
    const foreign = await other.send({ To: '+15005550011' })
    fill = (text) =>
      text
        .replace('{root}', api.root)
        .replace('{bare}', api.root.replace('/api/laml', ''))
        .replace('{foreign account}', other.account.accountSid)
        .replace('{foreign}', foreign.sid)
        .replace('{wrong token}', basic(api.account.accountSid, 'x'.repeat(32)))
  })

  it.each(badSignalWireRequests)('answers $status/$code to $what', async (bad) => {
    const bytes = bytesOf(bad, fill, api.authorization)
    expectSignalWireError(await rawRequest(service.postel().host, bytes), bad)
  })

  it('stored nothing of all that, and still serves', async () => {
    expect(await api.messages()).toEqual([])
    expect((await api.send()).status).toBe('queued')
  })
})
