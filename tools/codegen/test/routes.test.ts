import { describe, expect, test } from 'vitest'
import { fixtureServers, form, issueNames } from './support/fixture-server.ts'

const { load, sendTo } = fixtureServers('routes')

describe('suffix paths', () => {
  test.each([
    ['/accounts/AC0a1b/items/AB12', 'fetchItemBytes'],
    ['/accounts/AC0a1b/items/AB12.json', 'fetchItem'],
    ['/accounts/AC0a1b/items/AB12.xml', 'fetchItemXml'],
  ])('%s leads to %s, with the suffix taken off', async (path, operationId) => {
    const outcome = await (await sendTo('parameters'))(path)
    expect(outcome.operationId).toBe(operationId)
    expect(outcome.request).toEqual({ path: { AccountSid: 'AC0a1b', Sid: 'AB12' } })
  })

  test.each(['.yaml', '.', '.xml.json.', '/', '.json/x'])(
    'AB12%s leads nowhere',
    async (suffix) => {
      const { response, refusal } = await (
        await sendTo('parameters')
      )(`/accounts/AC0a1b/items/AB12${suffix}`)
      expect(refusal).toEqual({ kind: 'route_not_found' })
      expect(response.status).toBe(404)
    },
  )

  test('a value that its pattern refuses is named', async () => {
    const outcome = await (await sendTo('parameters'))('/accounts/AC0a1b/items/nope.json')
    expect(issueNames(outcome)).toEqual(['path Sid'])
    expect(outcome.response.status).toBe(400)
  })

  test('an escaped letter is the letter', async () => {
    const outcome = await (await sendTo('parameters'))('/accounts/AC0a1b/items/%41B12%2Ejson')
    expect(outcome.operationId).toBe('fetchItem')
    expect(outcome.request).toEqual({ path: { AccountSid: 'AC0a1b', Sid: 'AB12' } })
  })

  test.each(['%', '%zz', '%ff', 'AB12%00'])('%s in a path is refused', async (text) => {
    const { response, operationId } = await (
      await sendTo('parameters')
    )(`/accounts/AC0a1b/items/${text}.json`)
    expect(operationId).toBeNull()
    expect([400, 404]).toContain(response.status)
  })
})

describe('methods', () => {
  test('an undeclared method is 405 and names the declared ones', async () => {
    const { response, refusal } = await (
      await sendTo('parameters')
    )('/accounts/AC0a1b/items/AB12.json', {
      method: 'PUT',
    })
    expect(response.status).toBe(405)
    expect(allowed(response)).toEqual(['DELETE', 'GET', 'HEAD', 'OPTIONS'])
    expect(refusal).toMatchObject({ kind: 'method_not_allowed' })
  })

  test('an undeclared method on an alias is 405 too', async () => {
    const { response } = await (await sendTo('aliases'))('/v1/message/abcd.json', { method: 'PUT' })
    expect(response.status).toBe(405)
  })

  test('HEAD answers as GET does, without a body', async () => {
    const { response, operationId } = await (
      await sendTo('parameters')
    )('/accounts/AC0a1b/items/AB12.json', {
      method: 'HEAD',
    })
    expect(operationId).toBe('fetchItem')
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await response.text()).toBe('')
  })

  test('an unknown path is 404', async () => {
    const { response, refusal } = await (await sendTo('parameters'))('/nowhere')
    expect(refusal).toEqual({ kind: 'route_not_found' })
    expect(response.status).toBe(404)
  })
})

const allowed = (response: Response): string[] =>
  (response.headers.get('allow') ?? '').split(/, */).sort()

describe('x-aliases', () => {
  test.each([
    ['GET', '/v1/messages/ab12.json', 'fetchMessage'],
    ['GET', '/v1/message/ab12.json', 'fetchMessage'],
    ['GET', '/old/ab12', 'fetchMessage'],
    ['HEAD', '/old/ab12', 'fetchMessage'],
    ['DELETE', '/v1/messages/ab12', 'deleteMessage'],
    ['DELETE', '/v1/message/ab12.json', 'deleteMessage'],
  ])('%s %s is %s', async (method, path, operationId) => {
    const outcome = await (await sendTo('aliases'))(path, { method })
    expect(outcome.operationId).toBe(operationId)
    expect(outcome.request).toEqual({ path: { Sid: 'ab12' } })
  })

  test('a form posted to an alias arrives', async () => {
    const outcome = await (await sendTo('aliases'))('/v1/messages', form('To=you'))
    expect(outcome.operationId).toBe('createMessage')
    expect(outcome.request).toEqual({ body: { To: 'you' } })
  })

  test('an alias of one method is not an alias of another', async () => {
    const { response } = await (await sendTo('aliases'))('/v1/messages/ab12')
    expect(response.status).not.toBe(200)
  })

  test('a query stays with an alias', async () => {
    const outcome = await (await sendTo('aliases'))('/old/ab12?unknown=1')
    expect(outcome.operationId).toBe('fetchMessage')
  })

  test('canonicalPath names the declared spelling and leaves all others alone', async () => {
    const { canonicalPath } = await load('aliases')
    expect(canonicalPath('GET', '/old/ab12')).toBe('/v1/messages/ab12.json')
    expect(canonicalPath('get', '/v1/message/ab12.json')).toBe('/v1/messages/ab12.json')
    expect(canonicalPath('POST', '/v1/messages')).toBe('/v1/messages.json')
    expect(canonicalPath('PUT', '/v1/messages')).toBe('/v1/messages')
    expect(canonicalPath('GET', '/elsewhere')).toBe('/elsewhere')
  })
})
