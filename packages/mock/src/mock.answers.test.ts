import { canonicalPath } from '@postel/server'
import { describe, expect, it } from 'vitest'
import {
  expectRefusal,
  FORM,
  GOOD_FORM,
  MEDIA,
  MESSAGES,
  ROOT,
  useMock,
} from './mock.test-support.ts'

const { mock, call, post, exampleOf } = useMock()

describe('an operation', () => {
  it('is answered with its first named example', async () => {
    const answer = await call(MESSAGES)
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual(exampleOf('listTwilioMessages', 'all'))
  })

  it('takes repeated form keys and unescaped reserved characters', async () => {
    const answer = await post(
      `${GOOD_FORM}&MediaUrl=https://a.example/1.jpg&MediaUrl=https://b.example:8080/2.jpg?x=[1]`,
    )
    expect(answer.status).toBe(201)
    expect(await answer.json()).toEqual(exampleOf('createTwilioMessage', 'text'))
  })

  it('answers under its aliases', async () => {
    expect((await post(GOOD_FORM, `${ROOT}/Messages`)).status).toBe(201)
    const singular = `${MEDIA.replace('/Messages/', '/Message/')}.json`
    expect(canonicalPath('GET', singular)).toBe(`${MEDIA}.json`)
    expect((await call(singular)).status).toBe(200)
  })

  it('needs no credentials where the contract asks for none', async () => {
    const answer = await fetch(`${mock().url}/health`)
    expect(await answer.json()).toEqual(exampleOf('fetchHealth', 'ok'))
  })

  it('answers HEAD as GET, without the body', async () => {
    const answer = await call(MESSAGES, { method: 'HEAD' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('application/json')
    expect(await answer.text()).toBe('')
  })
})

describe('Prefer', () => {
  const prefer = (text: string, path = MESSAGES) => call(path, { headers: { prefer: text } })

  it.each([
    ['example=empty', 200, 'empty'],
    ['example=first-page', 200, 'first-page'],
    ['example=date-invalid', 400, 'date-invalid'],
    ['code=401', 401, 'credentials-missing'],
    ['code=401, example=credentials-wrong', 401, 'credentials-wrong'],
    ['code=500', 500, 'server-error'],
  ])('%s chooses a status and an example', async (text, status, name) => {
    const answer = await prefer(text)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual(exampleOf('listTwilioMessages', name))
  })

  it('carries the headers that the contract declares for the status', async () => {
    expect((await prefer('code=429')).headers.get('retry-after')).toBe('1')
    expect((await prefer('code=405')).headers.get('allow')).toMatch(/GET/)
  })

  it('can be said in the query', async () => {
    const answer = await call(`${MESSAGES}?__code=404&__example=account-not-found`)
    expect(answer.status).toBe(404)
  })

  it('can be said in the query of an operation that refuses what it does not know', async () => {
    const path = '/api/laml/2010-04-01/Accounts/7f3c1a9e-5b2d-4806-f1e2-d3c4b5a69788/Messages'
    expect((await call(`${path}?__example=empty`)).status).toBe(200)
    expect((await call(`${path}?__code=404`, { method: 'POST', ...FORM })).status).toBe(404)
    expect((await call(`${path}?Colour=blue`)).status).toBe(422)
  })

  it('refuses an unknown name and lists those that there are', async () => {
    const says = /no example "nope".*: all, first-page, empty, .*credentials-missing/
    await expectRefusal(await prefer('example=nope'), 400, 20001, says)
  })

  it('refuses a code that the operation does not have', async () => {
    const says = /does not answer "418".*200, 400, 401/
    await expectRefusal(await prefer('code=418'), 400, 20001, says)
  })

  it('refuses in XML where the operation does, and in JSON where it declares no 400', async () => {
    const inXml = await prefer('example=nope', MEDIA)
    expect(inXml.headers.get('content-type')).toBe('application/xml')
    expect(await inXml.text()).toMatch(/<Code>20001<.*no example "nope"/)
    await expectRefusal(await prefer('example=nope', '/health'), 400, 20001, /: ok, .*rows-failing/)
  })

  it('dynamic=true makes up another answer, the same for the same seed', async () => {
    const texts = ['a', 'a', 'b'].map(async (seed) => {
      const answer = await prefer(`dynamic=true, seed=${seed}`, `${MEDIA}.json`)
      expect(answer.status).toBe(200)
      return answer.text()
    })
    const [first, same, other] = await Promise.all(texts)
    expect(first).toBe(same)
    expect(first).not.toBe(other)
  })
})
