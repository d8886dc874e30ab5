import { describe, expect, it } from 'vitest'
import { expectDeclared } from '../support/contract.ts'
import { faultSwitch } from '../support/faults.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const OPERATION = 'fetchHealth'
const fault = faultSwitch()
const service = usePostel({ overrides: fault.overrides })

describe.each(targetNames)('fetchHealth (%s)', (target) => {
  it('answers ok without credentials and forbids keeping the answer', async () => {
    const answer = await service.request(target, '/health')
    expectDeclared(OPERATION, answer)
    expect(answer.status).toBe(200)
    expect(answer.json()).toEqual({ status: 'ok', checks: { rows: 'ok', media: 'ok' } })
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('answers 503 and names the rows when they cannot be read', async () => {
    fault.breakRows(true)
    try {
      const answer = await service.request(target, '/health')
      expectDeclared(OPERATION, answer)
      expect(answer.status).toBe(503)
      expect(answer.json()).toEqual({
        status: 'unavailable',
        checks: { rows: 'failing', media: 'ok' },
      })
    } finally {
      fault.breakRows(false)
    }
  })

  it('answers 503 and names the media store when it does not answer', async () => {
    fault.breakBlobs(true)
    try {
      const answer = await service.request(target, '/health')
      expectDeclared(OPERATION, answer)
      expect(answer.status).toBe(503)
      expect(answer.json()).toEqual({
        status: 'unavailable',
        checks: { rows: 'ok', media: 'failing' },
      })
    } finally {
      fault.breakBlobs(false)
    }
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuses %s', async (method) => {
    const answer = await service.request(target, '/health', { method })
    expectDeclared(OPERATION, answer)
    expectError(answer, { status: 405, code: 20004, says: method })
    expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'OPTIONS'])
  })
})
