import { describe, expect, test } from 'vitest'
import { fixtureServers, form } from './support/fixture-server.ts'
import { serve } from './support/harness.ts'

const { load } = fixtureServers('responses')

describe('responses', () => {
  const document = { title: 'a' }
  const headers = { Location: '/documents/abcd' }
  const good = { status: 201, contentType: 'application/json', body: document, headers }
  const request = form('title=a')

  test.each([
    ['a status', { ...good, status: 202 }],
    ['a media type', { ...good, contentType: 'text/html', body: '' }],
    ['a body of another shape', { ...good, body: { title: '' } }],
    [
      'a required header left out',
      { status: 201, contentType: 'application/json', body: document },
    ],
  ])('%s that is not declared is reported, and with enforce not sent', async (_what, answer) => {
    const generated = await load('media-types')
    const logged = await serve(generated, () => answer, { validateResponses: 'log' })(
      '/documents',
      request,
    )
    expect(logged.violations).not.toEqual([])
    expect(logged.response.status).toBe(answer.status)
    const fail = (): typeof good => ({ ...good, status: 500, body: { title: 'failed' } })
    const enforced = await serve(generated, () => answer, { validateResponses: 'enforce', fail })(
      '/documents',
      request,
    )
    expect(enforced.violations).not.toEqual([])
    expect(enforced.response.status).toBe(500)
  })

  test('what is declared is sent in each mode without a word', async () => {
    const generated = await load('media-types')
    for (const validateResponses of ['off', 'log', 'enforce'] as const) {
      const { response, violations } = await serve(generated, () => good, { validateResponses })(
        '/documents',
        request,
      )
      expect(violations).toEqual([])
      expect(response.status).toBe(201)
      expect(await response.json()).toEqual(document)
    }
  })
})

describe('security', () => {
  const refuse = (): never => {
    throw new Error('no credentials')
  }
  const fail = (): { status: number } => ({ status: 401 })

  test('authentication comes before media type and body', async () => {
    const send = serve(await load('security'), () => null, { authenticate: refuse, fail })
    const { response, operationId } = await send('/secrets', form('nonsense', 'text/plain'))
    expect(response.status).toBe(401)
    expect(operationId).toBeNull()
  })

  test('an open operation is not asked for credentials', async () => {
    const send = serve(await load('security'), () => null, { authenticate: refuse, fail })
    expect((await send('/open')).response.status).toBe(204)
    expect((await send('/secrets')).response.status).toBe(401)
  })

  test('operations name the schemes that will do', async () => {
    const { operations } = await load('security')
    expect(operations['listSecrets']?.security).toEqual(['basic'])
    expect(operations['createSecret']?.security).toEqual(['basic', 'token'])
    expect(operations['fetchOpen']?.security).toEqual([])
  })
})
