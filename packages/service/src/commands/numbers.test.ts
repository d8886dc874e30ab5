import { describe, expect, it } from 'vitest'
import { addNumber, listNumbers, removeNumber, setNumber } from './numbers.ts'
import { useServiceBeside } from './service-beside.test-support.ts'
import { createService } from './services.ts'

const MINE = '+14155550100'
const OTHER = '+14155550101'

const beside = useServiceBeside()
const { source } = beside
const add = (number: string, flags: Record<string, string> = {}): Promise<string> =>
  addNumber(source({ number, ...flags }))
const set = (number: string, flags: Record<string, string> = {}): Promise<string> =>
  setNumber(source({ number, ...flags }))
const linesOf = (text: string): string[] => text.split('\n').slice(1)

/** The code that a message from this number is refused with; null for none. */
const sendFrom = async (From: string): Promise<number | null> => {
  const { id, authToken } = beside.service.account
  const answer = await beside.service.fetch(
    new Request(`http://x/2010-04-01/Accounts/AC${id}/Messages.json`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`AC${id}:${authToken}`)}` },
      body: new URLSearchParams({ To: '+14155550123', From, Body: 'Hi' }),
    }),
  )
  const { code } = (await answer.json()) as { code?: number }
  return answer.status === 201 ? null : (code ?? answer.status)
}

describe('postel numbers', () => {
  it('gives an account the numbers that it sends from, at once', async () => {
    expect(await sendFrom(OTHER)).toBeNull()
    const [line = ''] = linesOf(await add(MINE))
    expect(line).toMatch(/^\+14155550100 +twilio +nowhere +\S+Z$/)
    expect(await sendFrom(MINE)).toBeNull()
    expect(await sendFrom(OTHER)).toBe(21606)
    expect(await removeNumber(source({ number: MINE }))).toContain('not a number of AC')
    expect(await sendFrom(OTHER)).toBeNull()
  })

  it('lists them in the order of their digits', async () => {
    expect(linesOf(await listNumbers(source()))).toEqual([])
    await add(OTHER)
    await add(MINE, {
      'inbound-url': 'https://me:secret@example.com/in#rc=2',
      'inbound-method': 'GET',
      wire: 'signalwire',
    })
    const [first = '', second = '', ...rest] = linesOf(await listNumbers(source()))
    expect(first).toMatch(/^\+14155550100 +signalwire +GET https:\/\/example\.com\/in +\S+Z$/)
    expect(second).toMatch(/^\+14155550101 /)
    expect(rest).toEqual([])
  })

  it('changes what is named and leaves the rest', async () => {
    await add(MINE, { 'inbound-url': 'https://example.com/in', wire: 'signalwire' })
    expect(linesOf(await set(MINE, { 'inbound-method': 'GET' }))[0]).toMatch(
      /signalwire +GET https:\/\/example\.com\/in /,
    )
    expect(linesOf(await set(MINE, { 'inbound-url': 'none' }))[0]).toMatch(/signalwire +nowhere /)
    expect(await beside.service.storage.reads.ownedNumber(MINE)).toMatchObject({
      inboundUrl: null,
      inboundMethod: 'GET',
      wire: 'signalwire',
    })
  })

  it('lets a number belong to one account', async () => {
    const { id } = await beside.service.createAccount()
    await add(MINE, { 'account-sid': `AC${id}` })
    await expect(add(MINE, { 'account-sid': `AC${beside.service.account.id}` })).rejects.toThrow(
      `belongs to AC${id} already`,
    )
    for (const change of [setNumber, removeNumber]) {
      const flags = {
        number: MINE,
        'account-sid': `AC${beside.service.account.id}`,
        wire: 'signalwire',
      }
      await expect(change(source(flags))).rejects.toThrow("'postel numbers list' shows")
    }
  })

  it('keeps the last sender of a messaging service', async () => {
    await add(MINE)
    await add(OTHER)
    await createService(source({ senders: MINE }))
    const remove = removeNumber(source({ number: MINE }))
    await expect(remove).rejects.toThrow(/is the only sender of MG[0-9a-f]{32}; 'postel services/)
    expect(linesOf(await listNumbers(source()))).toHaveLength(2)
    await removeNumber(source({ number: OTHER }))
  })

  it.each([
    [{}, 'numbers add needs --number', addNumber],
    [{}, 'numbers set needs --number', setNumber],
    [{}, 'numbers remove needs --number', removeNumber],
    [{ number: MINE }, 'needs what to set', setNumber],
    [{ number: '555' }, '--number accepts an E.164 number', addNumber],
    [{ number: MINE, wire: 'chat' }, '--wire accepts twilio or signalwire', addNumber],
    [{ number: MINE, 'inbound-url': 'x' }, '--inbound-url accepts an http or https', addNumber],
    [{ number: MINE, 'inbound-method': 'PUT' }, '--inbound-method accepts POST or GET', addNumber],
  ])('refuses wrong use in one sentence: %j %s', async (flags, sentence, run) => {
    await expect(run(source(flags as Record<string, string>))).rejects.toThrow(sentence)
  })
})
