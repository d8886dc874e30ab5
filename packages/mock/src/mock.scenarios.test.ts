import { operations } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { examplesOf } from './contract.ts'
import { expectRefusal, FORM, MESSAGES, useMock } from './mock.test-support.ts'

const { mock, contract, call } = useMock()

interface Listed {
  operation: string
  method: string
  status: number
  name: string
  select: { prefer: string; query: string; form?: Record<string, string> }
}

const list = async (query = ''): Promise<{ scenarios: Listed[]; callbacks: Listed[] }> => {
  const answer = await fetch(`${mock().url}/mock/scenarios${query}`)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  return (await answer.json()) as { scenarios: Listed[]; callbacks: Listed[] }
}

const formOf = (changed: Record<string, string>): URLSearchParams =>
  new URLSearchParams({ To: '+14155550123', From: '+14155550100', Body: 'hi', ...changed })

describe('GET /mock/scenarios', () => {
  it('lists every named example of every operation', async () => {
    const { scenarios } = await list()
    const named = Object.keys(operations).flatMap((id) => {
      const operation = contract().get(id)
      return (operation ? examplesOf(operation) : [])
        .filter(({ name }) => name !== 'default')
        .map(({ status, name }) => `${id} ${status} ${name}`)
    })
    const listed = scenarios.map((one) => `${one.operation} ${one.status} ${one.name}`)
    expect(listed.sort()).toEqual(named.sort())
  })

  it('says how to ask for one: by header, by query, by number', async () => {
    const { scenarios } = await list('?operation=createTwilioMessage')
    expect(new Set(scenarios.map((one) => one.operation))).toEqual(new Set(['createTwilioMessage']))
    const one = scenarios.find(({ name }) => name === 'to-opted-out')
    expect(one?.select.form).toEqual({ To: '+15005550004' })
    const { prefer = '', query = '', form = {} } = one?.select ?? {}
    const ways = [
      call(MESSAGES, { ...FORM, method: 'POST', headers: { ...FORM.headers, prefer } }),
      call(`${MESSAGES}?${query}`, { ...FORM, method: 'POST' }),
      call(MESSAGES, { method: 'POST', body: formOf(form) }),
    ]
    for (const answer of await Promise.all(ways)) await expectRefusal(answer, 400, 21610, /opted/)
  })

  it('lists what the callbacks of a message can tell', async () => {
    const { callbacks } = await list('?operation=createSignalWireMessage')
    expect(callbacks.map(({ name }) => name)).toEqual([
      'delivered',
      'undelivered',
      'stays-queued',
      'stays-sent',
    ])
    expect((await list('?operation=none')).scenarios).toEqual([])
  })
})

describe('Prefer: callback', () => {
  it('is refused where nothing is called back', async () => {
    const answer = await call(`${MESSAGES}?__callback=delivered`)
    await expectRefusal(answer, 400, 20001, 'listTwilioMessages is followed by no callbacks')
  })
})

describe('a number that is for tests', () => {
  it.each([
    [{ To: '+15005550001' }, 21211],
    [{ To: '+15005550002' }, 21612],
    [{ To: '+15005550003' }, 21408],
    [{ To: '+15005550004' }, 21610],
    [{ To: '+15005550009' }, 21614],
    [{ From: '+15005550001' }, 21212],
    [{ From: '+15005550007' }, 21606],
    [{ From: '+15005550008' }, 21611],
  ])('%j is refused with its code', async (changed, code) => {
    await expectRefusal(
      await call(MESSAGES, { method: 'POST', body: formOf(changed) }),
      400,
      code,
      '',
    )
  })

  it('is accepted where something else comes of it, and where Prefer says so', async () => {
    for (const To of ['+15005550010', '+15005550011', '+15005550012']) {
      expect((await call(MESSAGES, { method: 'POST', body: formOf({ To }) })).status).toBe(201)
    }
    const init = { method: 'POST', body: formOf({ To: '+15005550001' }) }
    const headers = { prefer: 'example=text' }
    expect((await call(MESSAGES, { ...init, headers })).status).toBe(201)
  })
})
