import { beforeEach, describe, expect, it } from 'vitest'
import type { MessagingService, Storage } from '@postel/core'
import { NOON, accountOf, idOf, messageOf } from './builders.ts'
import { digits, numberOf, serviceOf } from './number-builders.ts'

export const describeSenderRows = (storage: () => Storage): void => {
  describe('messaging services', () => {
    const insert = (...services: MessagingService[]): Promise<boolean[]> =>
      storage().write(async (rows) => {
        const inserted: boolean[] = []
        for (const service of services) inserted.push(await rows.insertMessagingService(service))
        return inserted
      })
    const service = (number: number, account = 1) =>
      storage().reads.messagingService(idOf(account), idOf(number))
    beforeEach(() =>
      storage().write(async (rows) => {
        await rows.insertAccount(accountOf({ id: idOf(2) }))
        for (const ending of [1, 2, 3]) await rows.insertOwnedNumber(numberOf(ending))
      }),
    )

    it('are read back field by field, their senders in order, by their account only', async () => {
      const full = serviceOf(7, { senders: [digits(3), digits(1)], createdAt: NOON + 1 })
      expect(await insert(full, serviceOf(8))).toEqual([true, true])
      expect(await service(7)).toEqual(full)
      expect(await service(8)).toEqual(serviceOf(8))
      expect(await service(7, 2)).toBeNull()
      expect(await service(9)).toBeNull()
    })

    it('have each an id of their own and senders that there are', async () => {
      await insert(serviceOf(7))
      expect(await insert(serviceOf(7, { friendlyName: 'Other', accountId: idOf(2) }))).toEqual([
        false,
      ])
      expect(await service(7)).toEqual(serviceOf(7))
      await expect(insert(serviceOf(8, { senders: [digits(4)] }))).rejects.toThrow()
      expect(await service(8)).toBeNull()
    })

    it('are listed oldest first for one account, within the limit', async () => {
      const [old, young] = [
        serviceOf(9, { createdAt: 5, senders: [digits(2), digits(1)] }),
        serviceOf(7),
      ]
      await insert(young, old, serviceOf(8, { accountId: idOf(2) }))
      expect(await storage().reads.messagingServices(idOf(1), 10)).toEqual([old, young])
      expect(await storage().reads.messagingServices(idOf(1), 1)).toEqual([old])
    })

    it('change in name and senders, and are deleted, by their own account only', async () => {
      await insert(serviceOf(7, { senders: [digits(1)] }))
      const changed = serviceOf(7, { friendlyName: 'New', senders: [digits(2), digits(1)] })
      const update = (one: MessagingService) =>
        storage().write((rows) => rows.updateMessagingService(one))
      expect(await update({ ...changed, accountId: idOf(2) })).toBe(false)
      expect(await update(changed)).toBe(true)
      expect(await service(7)).toEqual(changed)
      const remove = (account: number) =>
        storage().write((rows) => rows.deleteMessagingService(idOf(account), idOf(7)))
      expect(await remove(2)).toBe(false)
      expect(await remove(1)).toBe(true)
      expect(await remove(1)).toBe(false)
      expect(await update(changed)).toBe(false)
    })

    it('lose a number that is deleted', async () => {
      await insert(serviceOf(7, { senders: [digits(3), digits(1), digits(2)] }))
      await storage().write((rows) => rows.deleteOwnedNumber(idOf(1), digits(1)))
      expect((await service(7))?.senders).toEqual([digits(3), digits(2)])
    })

    it('know who sent the last of their messages to a recipient', async () => {
      await insert(serviceOf(7), serviceOf(8))
      const to = digits(9)
      const through = (number: number, from: string | null, recipient = to) => ({
        messagingServiceId: idOf<MessagingService['id']>(number),
        from,
        to: recipient,
      })
      expect(await storage().reads.lastSender(idOf(7), to)).toBeNull()
      await storage().write(async (rows) => {
        await rows.insertMessage(messageOf(1, through(7, digits(1))), [])
        await rows.insertMessage(messageOf(2, through(7, digits(2))), [])
        await rows.insertMessage(messageOf(3, through(7, null)), [])
        await rows.insertMessage(messageOf(4, through(8, digits(3))), [])
        await rows.insertMessage(messageOf(5, through(7, digits(3), digits(8))), [])
        await rows.insertMessage(messageOf(6, { from: digits(3), to }), [])
      })
      expect(await storage().reads.lastSender(idOf(7), to)).toBe(digits(2))
      const unsent = ['scheduled', 'canceled', 'failed'] as const
      await storage().write(async (rows) => {
        for (const [index, state] of unsent.entries()) {
          await rows.insertMessage(messageOf(7 + index, { ...through(7, digits(3)), state }), [])
        }
      })
      expect(await storage().reads.lastSender(idOf(7), to)).toBe(digits(2))
      expect(await storage().reads.lastSender(idOf(8), to)).toBe(digits(3))
    })
  })
}
