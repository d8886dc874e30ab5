import * as fixtures from '@postel/client/fixtures'
import { handler, handlers } from '@postel/client/msw'
import type { OperationId } from '@postel/server'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  declaredExamples,
  declaredMediaTypes,
  declaredStatuses,
  expectDeclared,
  operationIds,
} from '../support/contract.ts'
import { readAnswer } from '../support/answer.ts'
import {
  EXAMPLE_ACCOUNT,
  EXAMPLE_PROJECT,
  exampleRequests,
  initOf,
} from '../support/example-requests.ts'

const BASE_URL = 'http://postel.test/base'
const server = setupServer(...handlers({ baseUrl: BASE_URL }))
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

const ids = operationIds as readonly OperationId[]

const ask = async (id: OperationId) => {
  const request = exampleRequests[id]
  const init = { redirect: 'manual', ...initOf(request) } as const
  return readAnswer('mock', await fetch(`${BASE_URL}${request.path}`, init))
}

describe('the MSW handlers', () => {
  it.each(ids)('answer %s as the contract declares its success', async (id) => {
    const answer = await ask(id)
    const status = Math.min(...declaredStatuses(id))
    expect(answer.status).toBe(status)
    const [first] = declaredExamples(id).filter((one) => one.status === status)
    if (first) expectDeclared(id, answer)
    else if (declaredMediaTypes(id, status).length > 0) expect(answer.mediaType).toBe('image/png')
  })

  it.each(ids)('answer every named example of %s, with its status', async (id) => {
    for (const { status, name, mediaType } of declaredExamples(id)) {
      server.use(handler(id, name as never, { baseUrl: BASE_URL }))
      const answer = await ask(id)
      expect([answer.status, answer.mediaType]).toEqual([status, mediaType])
      const all: Readonly<Record<string, object>> = fixtures
      const value = Object.entries(all[id] ?? {}).find(([known]) => known === name)?.[1] as unknown
      const text = answer.text()
      expect(typeof value === 'string' ? text : JSON.parse(text)).toEqual(value)
    }
  })

  it('carry the headers that an application acts on', async () => {
    server.use(handler('listTwilioMessages', 429, { baseUrl: BASE_URL }))
    expect((await ask('listTwilioMessages')).headers.get('retry-after')).toBe('1')
    server.use(handler('listTwilioMessages', 401, { baseUrl: BASE_URL }))
    expect((await ask('listTwilioMessages')).headers.get('www-authenticate')).toMatch(/^Basic /)
  })

  it('take the scenarios of several operations at once, and answer again and again', async () => {
    const scenarios = {
      createTwilioMessage: 'from-queue-full',
      listTwilioMessages: 'empty',
    } as const
    server.use(...handlers({ baseUrl: BASE_URL, scenarios }))
    for (const _ of [1, 2]) {
      expect((await ask('createTwilioMessage')).json()).toMatchObject({ code: 21611 })
      expect((await ask('listTwilioMessages')).json()).toMatchObject({ messages: [] })
    }
    expect((await ask('fetchTwilioMessage')).status).toBe(200)
  })

  it('know the other spellings of a path, and leave other requests alone', async () => {
    const { path } = exampleRequests.createTwilioMessage
    const alias = path.replace('.json', '')
    const body = new URLSearchParams({ To: '+14155550123' })
    const answer = await fetch(`${BASE_URL}${alias}?x=1`, { method: 'POST', body })
    expect(answer.status).toBe(201)
    await expect(fetch(`${BASE_URL}/other`)).rejects.toThrow()
    await expect(fetch(`http://other.test${path}`)).rejects.toThrow()
  })

  it('answer the SDK of each wire in its own words, where both use one path', async () => {
    server.use(handler('listSignalWireMessages', 'empty', { baseUrl: BASE_URL }))
    const list = async (account: string): Promise<unknown> => {
      const path = `/2010-04-01/Accounts/${account}/Messages.json`
      return (await fetch(`${BASE_URL}${path}`)).json()
    }
    expect(await list(EXAMPLE_PROJECT)).toEqual(fixtures.listSignalWireMessages.empty)
    expect(await list(EXAMPLE_ACCOUNT)).toEqual(fixtures.listTwilioMessages.all)
  })

  it('refuse a name that is none before any test runs', () => {
    const scenarios = { createTwilioMessage: 'nope' } as never
    expect(() => handlers({ scenarios })).toThrow(/createTwilioMessage has no scenario nope/)
    expect(() => handlers({ scenarios: { nope: 200 } as never })).toThrow(/no operation nope/)
  })
})
