import { startMock, type Mock } from '@postel/mock'
import type { OperationId } from '@postel/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readAnswer, type Answer } from '../support/answer.ts'
import {
  contractDocument,
  declaredExamples,
  declaredMediaTypes,
  declaredStatuses,
  expectDeclared,
  operationIds,
} from '../support/contract.ts'
import { EXAMPLE_ACCOUNT, exampleRequests, initOf } from '../support/example-requests.ts'
import { basic } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError, expectSignalWireError } from '../support/wire-error.ts'
import { expectXmlOf, expectXmlPageOf } from '../support/xml.ts'

const TOKEN = 'the-auth-token-of-the-example'
const authorization = basic(EXAMPLE_ACCOUNT, TOKEN)
/** The account of the contract's examples, so that both can be sent the same request. */
const service = usePostel({
  env: { POSTEL_ACCOUNT_SID: EXAMPLE_ACCOUNT, POSTEL_AUTH_TOKEN: TOKEN },
})

let mock: Mock
beforeAll(async () => {
  mock = await startMock({ port: 0, document: structuredClone(contractDocument) })
})
afterAll(() => mock.close())

const ids = Object.keys(exampleRequests) as OperationId[]

interface Change extends RequestInit {
  path?: string
  headers?: Record<string, string>
}

/** The example request of an operation, changed; held to the contract unless it is HEAD. */
const ask = async (operationId: OperationId, change: Change = {}): Promise<Answer> => {
  const request = exampleRequests[operationId]
  const { path = request.path, headers = { authorization }, ...rest } = change
  const init = { redirect: 'manual', ...initOf(request), headers, ...rest } as const
  const answer = await readAnswer('mock', await fetch(`${mock.url}${path}`, init))
  if (init.method !== 'HEAD') expectDeclared(operationId, answer)
  return answer
}

/** The same request to the service. */
const askService = (operationId: OperationId, change: Change = {}): Promise<Answer> => {
  const request = exampleRequests[operationId]
  const { path = request.path, headers = { authorization }, ...rest } = change
  return service.request('http', path, { ...initOf(request), headers, ...rest })
}

const having = (status: number): OperationId[] =>
  ids.filter((id) => declaredStatuses(id).includes(status))

const formed = ids.filter((id) => exampleRequests[id].form !== undefined)

describe('the mock', () => {
  it('is asked for every operation here', () => {
    expect([...ids].sort()).toEqual([...operationIds].sort())
  })

  it.each(ids)('answers %s as the contract declares its success', async (id) => {
    const answer = await ask(id)
    expect(answer.status).toBe(Math.min(...declaredStatuses(id)))
  })

  it.each(ids)('answers every named example of %s', async (id) => {
    for (const { status, name, mediaType } of declaredExamples(id)) {
      const headers = { authorization, prefer: `code=${status}, example=${name}` }
      const answer = await ask(id, { headers })
      expect([name, answer.status, answer.mediaType]).toEqual([name, status, mediaType])
      if (status >= 400 && id !== 'fetchHealth') {
        const expectIt = id.includes('SignalWire') ? expectSignalWireError : expectError
        expectIt(answer, {
          status,
          code: Number(/#(?:signalwire-)?(\d{5})/.exec(answer.text())?.[1]),
        })
      }
    }
  })
})

describe('the mock in XML', () => {
  const inXml = ids.filter((id) => id.endsWith('Xml'))

  it.each(inXml)('says in %s what its sister says in JSON, example by example', async (id) => {
    const sister = id.slice(0, -'Xml'.length) as OperationId
    const inJson = new Set(declaredExamples(sister).map(({ name }) => name))
    const shared = declaredExamples(id).filter(
      ({ status, name }) => status === 200 && inJson.has(name),
    )
    expect(shared).not.toEqual([])
    for (const { name } of shared) {
      const headers = { authorization, prefer: `example=${name}` }
      const json = (await ask(sister, { headers })).json<object>()
      const answer = await ask(id, { headers })
      if (id === 'listTwilioMessagesXml') {
        expectXmlPageOf(answer, ['Messages', 'Message'], json, '.xml')
      } else if (id === 'listTwilioMediaXml') {
        expectXmlPageOf(answer, ['MediaList', 'Media'], json, '.xml')
      } else {
        expectXmlOf(answer, id === 'fetchTwilioMediaXml' ? 'Media' : 'Message', json, '.xml')
      }
    }
  })
})

describe('the mock and the service refuse alike', () => {
  /** What of a refusal must be the same. */
  const gist = (answer: Answer) => ({
    status: answer.status,
    mediaType: answer.mediaType,
    allow: answer.headers.get('allow')?.split(', ').sort(),
    authenticate: answer.headers.get('www-authenticate')?.split(' ')[0],
    error: /\b\d{5}\b/.exec(answer.text())?.[0],
  })

  const expectAlike = async (id: OperationId, change: Change, status: number): Promise<void> => {
    const mocked = await ask(id, change)
    expect(mocked.status).toBe(status)
    expect(gist(mocked)).toEqual(gist(await askService(id, change)))
  }

  /** The operator's token is not an account's, and the mock has none. */
  const ofAccounts = having(401).filter((id) => id !== 'fetchMetrics')
  const closed = ofAccounts.filter((id) => !id.endsWith('MediaContent'))
  it.each(closed)('%s without credentials', (id) => expectAlike(id, { headers: {} }, 401))
  it.each(ofAccounts)('%s with what is no credentials', (id) =>
    expectAlike(id, { headers: { authorization: 'Bearer abc' } }, 401),
  )
  it.each(ids)('%s by a method that it does not have', (id) =>
    expectAlike(id, { method: 'PATCH', body: '' }, 405),
  )
  it.each(ids.filter((id) => exampleRequests[id].malformed !== undefined))(
    '%s with a Sid that cannot be',
    (id) => expectAlike(id, { path: exampleRequests[id].malformed ?? '' }, 404),
  )
  it.each(having(404))('%s under a path that cannot be read', (id) =>
    expectAlike(
      id,
      { path: exampleRequests[id].path.replace(/\w{34}|[0-9a-f-]{36}|\w{32}/, '%zz') },
      400,
    ),
  )
  it.each(formed)('%s with a body that is no form', (id) =>
    expectAlike(
      id,
      { body: '{}', headers: { authorization, 'content-type': 'application/json' } },
      415,
    ),
  )
  it.each(formed)('%s with a body that is too large', (id) =>
    expectAlike(id, { body: new URLSearchParams({ Body: 'x'.repeat(600_000) }) }, 413),
  )

  it.each<[OperationId, Record<string, string>]>([
    ['createTwilioMessage', { From: '+14155550100', Body: 'x' }],
    ['createTwilioMessage', { To: '+14155550123', Body: 'x' }],
    ['createTwilioMessage', { To: '+14155550123', From: '+14155550100' }],
    ['createTwilioMessage', { To: '12', From: '+14155550100', Body: 'x' }],
    ['updateTwilioMessage', {}],
    ['updateTwilioMessage', { Body: '', Status: 'canceled' }],
    ['updateTwilioMessage', { Body: 'other words' }],
    ['updateTwilioMessage', { Status: 'sent' }],
    ['createTwilioMessageFeedback', { Outcome: 'maybe' }],
  ])('%s with the form %o', (id, form) => expectAlike(id, { body: new URLSearchParams(form) }, 400))

  it.each<[OperationId, string]>([
    ['listTwilioMessages', 'PageSize=0'],
    ['listTwilioMessages', 'DateSent=today'],
    ['listTwilioMessagesXml', 'Page=-1'],
    ['listTwilioMedia', 'DateCreated%3E=today'],
    ['listTwilioMediaXml', 'PageSize=ten'],
  ])('%s with the query %s', (id, query) =>
    expectAlike(id, { path: `${exampleRequests[id].path}?${query}` }, 400),
  )

  it.each<[OperationId, Record<string, string>]>([
    ['createSignalWireMessage', { From: '+14155550100', Body: 'x' }],
    ['createSignalWireMessage', { To: '+14155550123', Body: 'x' }],
    ['createSignalWireMessage', { To: '12', From: '+14155550100', Body: 'x' }],
    ['createSignalWireMessage', { To: '+14155550123', From: '+14155550100', Colour: 'blue' }],
    ['updateSignalWireMessage', {}],
    ['updateSignalWireMessage', { Body: 'other words' }],
  ])('%s with the form %o', (id, form) => expectAlike(id, { body: new URLSearchParams(form) }, 422))

  it.each<[OperationId, string, number]>([
    ['listSignalWireMessages', 'PageSize=1001', 400],
    ['listSignalWireMessages', 'Page=-1', 400],
    ['listSignalWireMessages', 'DateSent=today', 422],
    ['listSignalWireMedia', 'Colour=blue', 422],
    ['fetchSignalWireMessage', 'Colour=blue', 422],
  ])('%s with the query %s', (id, query, status) =>
    expectAlike(id, { path: `${exampleRequests[id].path}?${query}` }, status),
  )
})

describe.each(['fetchTwilioMediaContent', 'fetchSignedMedia'] as const)('the mock of %s', (id) => {
  it.each(declaredMediaTypes(id, 200))('has real bytes of type %s', async (accept) => {
    const headers = { authorization, accept }
    const answer = await ask(id, { headers })
    expect(answer.mediaType).toBe(accept)
    expect(answer.headers.get('content-length')).toBe(String(answer.bytes.byteLength))
    const part = await ask(id, { headers: { ...headers, range: 'bytes=1-3' } })
    expect(part.status).toBe(206)
    expect(part.bytes).toEqual(answer.bytes.subarray(1, 4))
    const etag = answer.headers.get('etag') ?? ''
    const known = await ask(id, { headers: { ...headers, 'if-none-match': etag } })
    expect(known.status).toBe(304)
    const head = await ask(id, { headers, method: 'HEAD' })
    expect(head.bytes.byteLength).toBe(0)
    expect(head.headers.get('etag')).toBe(etag)
  })

  it('says 416 behind the end', async () => {
    const answer = await ask(id, { headers: { authorization, range: 'bytes=999999999-' } })
    expectError(answer, { status: 416, code: 20416 })
  })
})
