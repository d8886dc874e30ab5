import { startMock, type Mock } from '@postel/mock'
import type { OperationId } from '@postel/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contractDocument } from '../support/contract.ts'
import { EXAMPLE_ACCOUNT, EXAMPLE_PROJECT } from '../support/example-requests.ts'
import { basic } from '../support/twilio-api.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'

const TOKEN = 'the-auth-token-of-the-example'
const service = usePostel({
  env: { POSTEL_ACCOUNT_SID: EXAMPLE_ACCOUNT, POSTEL_AUTH_TOKEN: TOKEN },
})

let mock: Mock
beforeAll(async () => {
  mock = await startMock({
    port: 0,
    document: structuredClone(contractDocument),
    callbackStepMs: 1,
  })
})
afterAll(() => mock.close())

interface Carrier {
  operations: OperationId[]
  refusals: { property: string; number: string; example: string }[]
  outcomes: { name: string; number?: string; statuses: string[] }[]
}

const carrier = contractDocument['x-simulated-carrier'] as Carrier

const paths: Readonly<Partial<Record<OperationId, string>>> = {
  createTwilioMessage: `/2010-04-01/Accounts/${EXAMPLE_ACCOUNT}/Messages.json`,
  createSignalWireMessage: `/api/laml/2010-04-01/Accounts/${EXAMPLE_PROJECT}/Messages`,
}

const create = async (url: string, operation: OperationId, changed: Record<string, string>) => {
  const form = { To: '+14155550123', From: '+14155550100', Body: 'hi', ...changed }
  const answer = await fetch(`${url}${paths[operation] ?? ''}`, {
    method: 'POST',
    headers: { authorization: basic(EXAMPLE_ACCOUNT, TOKEN) },
    body: new URLSearchParams(form),
  })
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

describe.each(carrier.operations)('the numbers for tests in %s', (operation) => {
  it.each(carrier.refusals)(
    '$property $number is $example for the service and for the mock',
    async ({ property, number }) => {
      const real = await create(service.postel().url, operation, { [property]: number })
      const mocked = await create(mock.url, operation, { [property]: number })
      expect(mocked.status).toBe(real.status)
      expect(mocked.body['code']).toBe(real.body['code'])
      expect(real.status).toBeGreaterThanOrEqual(400)
    },
  )

  it.each(carrier.outcomes)(
    '$name is told by the same callbacks',
    async ({ name, number = '+14155550123', statuses }) => {
      const { callbacks } = service.postel()
      const told = (path: string) =>
        callbacks
          .received()
          .filter((one) => one.path === path)
          .map(({ form }) => form['MessageStatus'])
      for (const [which, url] of [
        ['service', service.postel().url],
        ['mock', mock.url],
      ] as const) {
        const path = `/${operation}-${which}-${name}`
        const StatusCallback = `${callbacks.url}${path}`
        expect((await create(url, operation, { To: number, StatusCallback })).status).toBe(201)
        await until(`what ${path} is told`, () => told(path).length >= statuses.length)
        expect(told(path)).toEqual(statuses)
      }
    },
  )
})
