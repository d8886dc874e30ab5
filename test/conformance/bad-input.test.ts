import { beforeAll, describe, expect, it } from 'vitest'
import { badRequests, bytesOf } from '../support/bad-requests.ts'
import { rawRequest } from '../support/raw.ts'
import { basic, type TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

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

  it('stored nothing of all that', async () => {
    expect(await api.messages()).toEqual([])
  })

  it('still serves', async () => {
    expect((await api.send()).status).toBe('queued')
  })
})
