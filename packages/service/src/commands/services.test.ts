import { parseId, type MessagingServiceId } from '@postel/core'
import { describe, expect, it } from 'vitest'
import { addNumber } from './numbers.ts'
import { useServiceBeside } from './service-beside.test-support.ts'
import { createService, listServices, removeService, setService } from './services.ts'

const MINE = '+14155550100'
const OTHER = '+14155550101'
const SID = `MG${'5c'.repeat(16)}`

const beside = useServiceBeside()
const { source } = beside
const linesOf = (text: string): string[] => text.split('\n').slice(1)
const list = async (): Promise<string[]> => linesOf(await listServices(source()))
const found = (accountId = beside.service.account.id) =>
  beside.service.storage.reads.messagingService(
    accountId,
    parseId<MessagingServiceId>(SID.slice(2))!,
  )

describe('postel services', () => {
  it('makes one over all numbers of the account, or over some', async () => {
    const [all = ''] = linesOf(await createService(source()))
    expect(all).toMatch(/^MG[0-9a-f]{32} +Messaging service +all numbers of the account +\S+Z$/)
    await addNumber(source({ number: MINE }))
    await addNumber(source({ number: OTHER }))
    const some = { 'service-sid': SID, name: 'Bookings', senders: `${OTHER}, ${MINE},${OTHER}` }
    expect(linesOf(await createService(source(some)))[0]).toMatch(
      /^MG(5c){16} +Bookings +\+14155550101,\+14155550100 +\S+Z$/,
    )
    expect(await list()).toHaveLength(2)
    expect((await found())?.senders).toEqual([OTHER, MINE])
  })

  it('changes what is named and leaves the rest', async () => {
    await addNumber(source({ number: MINE }))
    await createService(source({ 'service-sid': SID, name: 'Bookings' }))
    await setService(source({ 'service-sid': SID, senders: MINE }))
    expect(await found()).toMatchObject({ friendlyName: 'Bookings', senders: [MINE] })
    await setService(source({ 'service-sid': SID, name: 'Tables', senders: 'all' }))
    expect(await found()).toMatchObject({ friendlyName: 'Tables', senders: [] })
  })

  it('removes one', async () => {
    await createService(source({ 'service-sid': SID }))
    await removeService(source({ 'service-sid': SID }))
    expect(await list()).toEqual([])
    await expect(removeService(source({ 'service-sid': SID }))).rejects.toThrow(
      "'postel services list' shows",
    )
  })

  it.each([
    [{ senders: MINE }, "is not a number of AC.*'postel numbers add' gives it one", createService],
    [{ senders: '1,2' }, '--senders accepts a comma list of E.164 numbers', createService],
    [{ 'service-sid': 'AC1' }, '--service-sid accepts MG and 32 hex digits', createService],
    [{ name: 'a\nb' }, '--name accepts', createService],
    [{}, 'services set needs --service-sid', setService],
    [{ 'service-sid': SID }, 'needs what to set', setService],
    [{ 'service-sid': SID, name: 'x' }, "has no messaging service MG.*list' shows", setService],
    [{}, 'services remove needs --service-sid', removeService],
  ])('refuses wrong use in one sentence: %j %s', async (flags, sentence, run) => {
    await expect(run(source(flags as Record<string, string>))).rejects.toThrow(new RegExp(sentence))
  })
})

describe('POSTEL_MESSAGING_SERVICE_SID', () => {
  it('is made for the first account at the start, once', async () => {
    await beside.reopen({ POSTEL_MESSAGING_SERVICE_SID: SID })
    expect(await found()).toMatchObject({ senders: [] })
    await setService(source({ 'service-sid': SID, name: 'Mine' }))
    await beside.reopen({ POSTEL_MESSAGING_SERVICE_SID: SID })
    expect(await found()).toMatchObject({ friendlyName: 'Mine' })
    await beside.reopen({})
    expect(await list()).toHaveLength(1)
  })

  it('is refused where another account has it', async () => {
    const { id } = await beside.service.createAccount()
    await createService(source({ 'service-sid': SID, 'account-sid': `AC${id}` }))
    const first = `AC${beside.service.account.id}`
    await expect(
      beside.reopen({ POSTEL_MESSAGING_SERVICE_SID: SID, POSTEL_ACCOUNT_SID: first }),
    ).rejects.toThrow('of another account')
  })
})
