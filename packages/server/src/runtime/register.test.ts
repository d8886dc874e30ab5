import type { Context } from 'hono'
import { describe, expect, test } from 'vitest'
import {
  type ContractViolation,
  createRoute,
  object,
  OpenAPIHono,
  type OperationInfo,
  parameters,
  RefusalError,
  type RegisterOptions,
  registerOperations,
  type ResponseValue,
  string,
} from './index.ts'

const operation: OperationInfo = {
  operationId: 'fetchThing',
  method: 'get',
  path: '/things/{Id}.json',
  tags: [],
  security: ['basic'],
  securityOptional: false,
  responses: { 200: ['application/json'], 500: ['text/plain'] },
}

const route = createRoute({
  method: 'get',
  path: operation.path,
  request: {
    params: parameters({ properties: { Id: string({ maxLength: 3 }) }, required: ['Id'] }),
  },
  responses: {
    200: {
      description: 'A thing.',
      headers: parameters({ properties: { ETag: string({ pattern: '^".*"$' }) } }),
      content: {
        'application/json': { schema: object({ properties: { id: string() }, required: ['id'] }) },
      },
    },
    500: { description: 'Failed.', content: { 'text/plain': { schema: string() } } },
  },
})

const contract = {
  operations: { fetchThing: operation },
  routes: { fetchThing: route },
  callbacks: {},
  webhooks: {},
  schemas: {},
  aliases: [{ method: 'get', from: '/thing/{Id}', to: '/things/{Id}.json', where: {} }],
}

const fail = (error: unknown): ResponseValue => ({
  status: 500,
  contentType: 'text/plain',
  body: error instanceof RefusalError ? error.refusal.kind : String(error),
})

interface Served {
  app: OpenAPIHono
  violations: ContractViolation[]
}

function serve(
  handler: (request: { path: { Id: string } }, context: { c: Context }) => unknown,
  options: Partial<RegisterOptions<string>> = {},
): Served {
  const app = new OpenAPIHono()
  const violations: ContractViolation[] = []
  registerOperations(
    app,
    contract,
    { fetchThing: handler },
    {
      authenticate: () => 'someone',
      fail,
      bodyBytesMax: 100,
      validateResponses: 'log',
      onViolation: (violation) => violations.push(violation),
      ...options,
    },
  )
  return { app, violations }
}

const thing = (id: string): ResponseValue => ({
  status: 200,
  contentType: 'application/json',
  body: { id },
})

describe('registerOperations', () => {
  test('answers an operation on its path and on its alias', async () => {
    const { app } = serve(({ path }) => thing(path.Id))
    for (const path of ['/things/abc.json', '/thing/abc', '/things/%61bc.json']) {
      expect(await (await app.request(path)).json()).toEqual({ id: 'abc' })
    }
  })

  test('answers a path of another wire as one that no template fits', async () => {
    const { app } = serve(({ path }) => thing(path.Id), {
      isOf: ({ operationId }, path) => operationId === 'fetchThing' && !path.includes('/x'),
    })
    expect((await app.request('/things/abc.json')).status).toBe(200)
    for (const method of ['GET', 'PUT', 'OPTIONS']) {
      const response = await app.request('/things/xyz.json', { method })
      expect(await response.text()).toBe('route_not_found')
    }
  })

  test('refuses to start without a handler', () => {
    const register = (): void =>
      registerOperations(new OpenAPIHono(), contract, {}, {} as RegisterOptions<string>)
    expect(register).toThrow('no handler for fetchThing')
  })

  test('keeps the headers that were set before the operation ran', async () => {
    const { app } = serve((_request, { c }) => {
      c.header('X-Before', 'yes')
      return thing('abc')
    })
    const response = await app.request('/things/abc.json')
    expect(response.headers.get('x-before')).toBe('yes')
    expect(response.headers.get('content-type')).toBe('application/json')
  })

  test('gives what a handler throws to fail, together with the operation', async () => {
    const seen: unknown[] = []
    const { app } = serve(
      () => {
        throw new TypeError('broken')
      },
      {
        fail: (error, _c, info) => {
          seen.push(info?.operationId)
          return fail(error)
        },
      },
    )
    const response = await app.request('/things/abc.json')
    expect([response.status, await response.text(), seen]).toEqual([
      500,
      'TypeError: broken',
      ['fetchThing'],
    ])
  })

  test('answers by fail when a response cannot be sent', async () => {
    const { app } = serve(() => ({ ...thing('abc'), headers: { ETag: '"\u0234"' } }))
    const response = await app.request('/things/abc.json')
    expect(response.status).toBe(500)
  })

  test.each([
    [{ status: 418 }, 'Status 418 is not declared; declared: 200, 500.'],
    [{ status: 200 }, 'A body is declared, application/json, and none was given.'],
    [
      { status: 200, contentType: 'text/html', body: '' },
      'Media type text/html is not declared; declared: application/json.',
    ],
    [{ ...thing('x'), body: { id: 1 } }, 'id must be text.'],
    [{ ...thing('x'), headers: { etag: 'x' } }, 'ETag must match ^".*"$.'],
  ])('reports %j', async (value, issue) => {
    const { app, violations } = serve(() => value)
    await app.request('/things/abc.json')
    expect(violations).toMatchObject([{ operationId: 'fetchThing', issues: [issue] }])
  })

  test('answers a violation with what fail makes of it when asked to enforce', async () => {
    const { app, violations } = serve(() => ({ status: 418 }), { validateResponses: 'enforce' })
    const response = await app.request('/things/abc.json')
    expect(response.status).toBe(500)
    expect(await response.text()).toMatch(/^ContractError: fetchThing would not answer/)
    expect(violations).toHaveLength(1)
  })

  test('closes a stream that HEAD does not read', async () => {
    let isClosed = false
    const body = new ReadableStream({ cancel: () => void (isClosed = true) })
    const { app } = serve(() => ({ status: 200, contentType: 'image/png', body }))
    const response = await app.request('/things/abc.json', { method: 'HEAD' })
    expect(response.body).toBeNull()
    expect(isClosed).toBe(true)
  })

  test('answers OPTIONS of a known path, alias included, with its methods', async () => {
    const { app } = serve(() => thing('abc'))
    const response = await app.request('/thing/abc', { method: 'OPTIONS' })
    expect([response.status, response.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
    expect((await app.request('/nothing', { method: 'OPTIONS' })).status).toBe(500)
  })
})
