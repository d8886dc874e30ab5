import { beforeAll, describe, expect, it } from 'vitest'
import { badRequests, type BadRequest } from '../support/bad-requests.ts'
import { rawHttp, rawRequest } from '../support/raw.ts'
import { basic, type TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const service = usePostel()
/** Bodies that carry their length themselves, or carry none on purpose. */
const framed = /^(Content-Length|Transfer-Encoding):/i

const bytesFor = (bad: BadRequest, fill: (text: string) => string, authorized: string) => {
  const headers = (bad.headers ?? []).map(fill)
  if (bad.host !== null) headers.unshift(`Host: ${bad.host ?? '127.0.0.1'}`)
  if (bad.anonymous !== true) headers.push(`Authorization: ${authorized}`)
  const body = bad.body ?? ''
  if (bad.line.startsWith('POST') && !headers.some((header) => framed.test(header))) {
    headers.push(`Content-Length: ${Buffer.from(body).byteLength}`)
  }
  return rawHttp(fill(bad.line), headers, body)
}

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
    /^\w+ (\{root\}|\/2010-04-01)[^?]*(\.xml|\/[^/.]+) HTTP/.test(line) && !line.includes('..')

  it.each(badRequests)('answers $status/$code to $what', async (bad) => {
    const bytes = bytesFor(bad, fill, api.authorization)
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
