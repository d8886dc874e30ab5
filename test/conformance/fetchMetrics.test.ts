import { describe, expect, it } from 'vitest'
import { expectDeclared } from '../support/contract.ts'
import { faultSwitch } from '../support/faults.ts'
import { measuresOf } from '../support/measures.ts'
import { targetNames } from '../support/target.ts'
import { until } from '../support/until.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError } from '../support/wire-error.ts'

const OPERATION = 'fetchMetrics'
const TOKEN = 'operator-token-0123'
const fault = faultSwitch()
const open = usePostel({ overrides: fault.overrides })
const closed = usePostel({ env: { HOST: '0.0.0.0' } })
const guarded = usePostel({ env: { POSTEL_METRICS_TOKEN: TOKEN } })

describe.each(targetNames)('fetchMetrics (%s)', (target) => {
  it('counts requests, states, jobs and writes in the words of Prometheus', async () => {
    const api = await open.open(target)
    const { sid } = await api.send()
    await api.fetch('SM00000000000000000000000000000000')
    await api.waitFor(sid, 'delivered')
    const runs = 'postel_job_runs_total{kind="send_message",outcome="done"}'
    // The job ends after the message is delivered.
    const answer = await until('a run to be counted', async () => {
      const asked = await open.request(target, '/metrics')
      return measuresOf(asked.text()).has(runs) && asked
    })
    expectDeclared(OPERATION, answer)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const measures = measuresOf(answer.text())
    const requests = (operation: string, status: string): number | undefined =>
      measures.get(`postel_http_requests_total{operation="${operation}",status="${status}"}`)
    expect(requests('createTwilioMessage', '201')).toBeGreaterThanOrEqual(1)
    expect(requests('fetchTwilioMessage', '404')).toBeGreaterThanOrEqual(1)
    for (const state of ['queued', 'sending', 'sent', 'delivered']) {
      expect(measures.get(`postel_messages_total{state="${state}"}`)).toBeGreaterThanOrEqual(1)
    }
    expect(measures.get(runs)).toBeGreaterThanOrEqual(1)
    expect(measures.get('postel_storage_writes_total{outcome="durable"}')).toBeGreaterThanOrEqual(4)
    expect(measures.get('postel_damaged_blobs_total')).toBe(0)
    expect(measures.get('process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
  })

  it('names nobody: no account, message or number', async () => {
    const api = await open.open(target)
    const { sid, to, from } = await api.send()
    const text = (await open.request(target, '/metrics')).text()
    for (const name of [sid.slice(2), to, String(from), api.account.accountSid.slice(2)]) {
      expect(text).not.toContain(name)
    }
  })

  it('is closed where other machines reach it and no token is set', async () => {
    const answer = await closed.request(target, '/metrics')
    expectDeclared(OPERATION, answer)
    expectError(answer, { status: 403, code: 20006, says: 'POSTEL_METRICS_TOKEN' })
  })

  it('opens for the token of the operator, and not for an account', async () => {
    const ask = (authorization: string) =>
      guarded.request(target, '/metrics', { headers: { authorization } })
    expect((await ask(`Bearer ${TOKEN}`)).status).toBe(200)
    const { accountSid, authToken } = await guarded.postel().createAccount()
    const basic = `Basic ${btoa(`${accountSid}:${authToken}`)}`
    for (const answer of [
      await ask(basic),
      await ask(`Bearer ${authToken}`),
      await guarded.request(target, '/metrics'),
    ]) {
      expectDeclared(OPERATION, answer)
      expectError(answer, { status: 401, code: 20003, says: 'POSTEL_METRICS_TOKEN' })
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="Postel"')
    }
  })

  it('answers 500 when the queue cannot be read', async () => {
    fault.breakRows(true)
    try {
      const answer = await open.request(target, '/metrics')
      expectDeclared(OPERATION, answer)
      expectError(answer, { status: 500, code: 20500 })
    } finally {
      fault.breakRows(false)
    }
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('refuses %s', async (method) => {
    const answer = await open.request(target, '/metrics', { method })
    expectDeclared(OPERATION, answer)
    expectError(answer, { status: 405, code: 20004, says: method })
  })
})
