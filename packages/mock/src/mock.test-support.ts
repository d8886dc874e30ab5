import { fileURLToPath } from 'node:url'
import { bundleSpec, scenariosOf } from '@postel/codegen'
import type { OperationId } from '@postel/server'
import { afterAll, beforeAll, expect } from 'vitest'
import { examplesOf, readOperations, type ContractDocument, type Operations } from './contract.ts'
import { startMock, type Mock, type StartOptions } from './start.ts'

const SPEC_FILE = fileURLToPath(new URL('../../../spec/openapi.yaml', import.meta.url))
export const ACCOUNT = 'AC7f3c1a9e5b2d4806f1e2d3c4b5a69788'
export const ROOT = `/2010-04-01/Accounts/${ACCOUNT}`
export const MESSAGES = `${ROOT}/Messages.json`
export const MEDIA = `${ROOT}/Messages/MM019aa5d1f0a27c44a1b2c3d4e5f60718/Media/ME2c9d4e6f8a0b1c3d5e7f90a1b2c3d4e5`
export const AUTHORIZATION = `Basic ${btoa(`${ACCOUNT}:any`)}`

export const GOOD_FORM = 'To=%2B14155550123&From=%2B14155550100&Body=hi'
export const FORM = {
  body: GOOD_FORM,
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
}

export interface MockUnderTest {
  mock(): Mock
  contract(): Operations
  /** With any credentials, unless the headers have others. */
  call(path: string, init?: RequestInit): Promise<Response>
  /** The body goes as it is, as curl's `-d` sends it. */
  post(body: string, path?: string): Promise<Response>
  exampleOf(operationId: OperationId, name: string): unknown
}

/** The contract as it is written now, not as it was last built. */
export const readContract = (): Promise<ContractDocument> => bundleSpec(SPEC_FILE)

export const useMock = (options: StartOptions = {}): MockUnderTest => {
  let mock: Mock
  let contract: Operations
  beforeAll(async () => {
    const document = await readContract()
    contract = await readOperations(document)
    const scenarios = scenariosOf(document)
    mock = await startMock({ port: 0, document, scenarios, ...options })
  })
  afterAll(() => mock.close())

  const call = (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers)
    if (!headers.has('authorization')) headers.set('authorization', AUTHORIZATION)
    return fetch(`${mock.url}${path}`, { ...init, headers })
  }
  return {
    mock: () => mock,
    contract: () => contract,
    call,
    post: (body, path = MESSAGES) => call(path, { ...FORM, method: 'POST', body }),
    exampleOf: (operationId, name) => {
      const operation = contract.get(operationId)
      return operation && examplesOf(operation).find((one) => one.name === name)?.value
    },
  }
}

export const expectRefusal = async (
  answer: Response,
  status: number,
  code: number,
  says: string | RegExp,
): Promise<void> => {
  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/json')
  expect(await answer.json()).toMatchObject({
    code,
    status,
    message: expect.stringMatching(says) as string,
    more_info: expect.stringMatching(`/docs/errors#${code}$`) as string,
  })
}
