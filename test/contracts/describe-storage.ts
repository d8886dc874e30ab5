import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { JobQueue, Rows, Storage } from '@postel/core'
import { accountOf, idOf, messageOf } from './builders.ts'
import { describeApiTokenRows } from './describe-api-token-rows.ts'
import { describeBlobRows } from './describe-blob-rows.ts'
import { describeCallbackRows } from './describe-callback-rows.ts'
import { describeChannelRows } from './describe-channel-rows.ts'
import { describeChatMediaRows } from './describe-chat-media-rows.ts'
import { describeChatMessageRows } from './describe-chat-message-rows.ts'
import { describeChatServiceRows } from './describe-chat-service-rows.ts'
import { describeClearedChatRows } from './describe-cleared-chat-rows.ts'
import { describeDeliveryRows } from './describe-delivery-rows.ts'
import { describeFeedbackRows } from './describe-feedback-rows.ts'
import { describeMediaCacheRows } from './describe-media-cache-rows.ts'
import { describeMediaRows } from './describe-media-rows.ts'
import { describeMessageRows } from './describe-message-rows.ts'
import { describeNumberRows } from './describe-number-rows.ts'
import { describeRemovedRows } from './describe-removed-rows.ts'
import { describeSavedReplies } from './describe-saved-replies.ts'
import { describeSenderRows } from './describe-sender-rows.ts'
import { describeSimulatorRows } from './describe-simulator-rows.ts'

export interface StorageBackend {
  storage: Storage
  jobs: JobQueue
  /** Ends it and removes what it kept. */
  remove(): Promise<void>
}

/** What every storage promises, whatever database it is made of. `open` answers an empty one. */
export const describeStorage = (name: string, open: () => Promise<StorageBackend>): void => {
  describe(`Storage on ${name}`, () => {
    let backend: StorageBackend
    beforeEach(async () => {
      backend = await open()
      await backend.storage.write((rows) => rows.insertAccount(accountOf()))
    })
    afterEach(() => backend.remove())
    const storage = (): Storage => backend.storage

    describeUnits(storage)
    describeClosing(storage)
    describeAccountRows(storage)
    describeMessageRows(storage)
    describeMediaRows(storage)
    describeCallbackRows(storage)
    describeDeliveryRows(storage)
    describeSavedReplies(storage)
    describeRemovedRows(storage)
    describeBlobRows(storage)
    describeMediaCacheRows(storage)
    describeFeedbackRows(storage)
    describeApiTokenRows(storage)
    describeNumberRows(storage)
    describeSenderRows(storage)
    describeSimulatorRows(storage)
    describeChatServiceRows(storage)
    describeChannelRows(storage)
    describeChatMessageRows(storage)
    describeChatMediaRows(storage)
    describeClearedChatRows(storage)
  })
}

const describeUnits = (storage: () => Storage): void => {
  describe('write', () => {
    it('answers what the unit returned', async () => {
      await expect(storage().write(async () => 'value')).resolves.toBe('value')
    })

    it('rolls a unit that throws back alone', async () => {
      const results = await Promise.allSettled([
        storage().write((rows) => rows.insertMessage(messageOf(1), [])),
        storage().write(async (rows) => {
          await rows.insertMessage(messageOf(2), [])
          throw new Error('changed my mind')
        }),
        storage().write((rows) => rows.insertMessage(messageOf(3), [])),
      ])
      expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect(results[1]).toHaveProperty('reason.message', 'changed my mind')
      expect(await numbersIn(storage())).toEqual([3, 1])
    })

    it('rolls a unit back alone when it throws before its first await', async () => {
      const thrown = storage().write(() => {
        throw new Error('at once')
      })
      const other = storage().write((rows) => rows.insertMessage(messageOf(1), []))
      await expect(thrown).rejects.toThrow('at once')
      await other
      expect(await numbersIn(storage())).toEqual([1])
    })

    it('rolls a unit back alone when the database refuses a row', async () => {
      const units = [messageOf(1), messageOf(1, { body: 'again' }), messageOf(2)]
      const results = await Promise.allSettled(
        units.map((one) => storage().write((rows) => rows.insertMessage(one, []))),
      )
      expect(results.map((one) => one.status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
      expect((await storage().reads.messageById(idOf(1)))?.body).toBe('Hello')
    })

    it('keeps what a unit wrote after it caught a refusal', async () => {
      await storage().write(async (rows) => {
        await rows.insertMessage(messageOf(1), [])
        await rows.insertMessage(messageOf(1), []).catch(() => undefined)
      })
      expect(await numbersIn(storage())).toEqual([1])
    })

    it('answers units in the order in which they came', async () => {
      const answered: number[] = []
      const numbers = Array.from({ length: 300 }, (_, index) => index + 1)
      await Promise.all(
        numbers.map(async (number) => {
          await storage().write((rows) => rows.insertMessage(messageOf(number), []))
          answered.push(number)
        }),
      )
      expect(answered).toEqual(numbers)
    })

    it('shows a unit what the units before it wrote, and what it wrote itself', async () => {
      const seen = async (rows: Rows, number: number): Promise<boolean> =>
        (await rows.messageById(idOf(number))) !== null
      const first = storage().write((rows) => rows.insertMessage(messageOf(1), []))
      const second = storage().write(async (rows) => {
        await rows.insertMessage(messageOf(2), [])
        return [await seen(rows, 1), await seen(rows, 2), await seen(rows, 3)]
      })
      await first
      expect(await second).toEqual([true, true, false])
    })

    it('shows readers nothing before the commit and everything after it', async () => {
      const during = await storage().write(async (rows) => {
        await rows.insertMessage(messageOf(1), [])
        return storage().reads.messageById(idOf(1))
      })
      expect(during).toBeNull()
      expect(await storage().reads.messageById(idOf(1))).toEqual(messageOf(1))
    })

    it('lets a unit that was answered start the next one', async () => {
      await storage().write((rows) => rows.insertMessage(messageOf(1), []))
      await storage().write((rows) => rows.insertMessage(messageOf(2), []))
      expect(await numbersIn(storage())).toEqual([2, 1])
    })

    it('refuses a query that a unit left running', async () => {
      let kept: Rows | undefined
      await storage().write(async (rows) => {
        kept = rows
      })
      await expect(kept?.insertMessage(messageOf(1), [])).rejects.toThrow('after its unit')
      expect(await numbersIn(storage())).toEqual([])
    })
  })
}

const describeClosing = (storage: () => Storage): void => {
  describe('close', () => {
    it('answers the waiting units first and refuses later ones', async () => {
      const waiting = storage().write(async () => 'written')
      const closed = storage().close()
      await expect(storage().write(async () => 'late')).rejects.toThrow('closed')
      await closed
      await expect(waiting).resolves.toBe('written')
    })

    it('may be called twice', async () => {
      await storage().close()
      await expect(storage().close()).resolves.toBeUndefined()
    })
  })
}

const describeAccountRows = (storage: () => Storage): void => {
  describe('accounts', () => {
    it('are read back byte for byte', async () => {
      expect(await storage().reads.account(idOf(1))).toEqual(accountOf())
      expect(await storage().reads.account(idOf(2))).toBeNull()
    })

    it('replace the token of one account only', async () => {
      await storage().write((rows) => rows.insertAccount(accountOf({ id: idOf(2) })))
      await storage().write((rows) => rows.replaceAuthToken(idOf(2), new Uint8Array([7])))
      expect((await storage().reads.account(idOf(2)))?.authTokenSealed).toEqual(new Uint8Array([7]))
      expect(await storage().reads.account(idOf(1))).toEqual(accountOf())
    })

    it('change the access to the media of one account only', async () => {
      await storage().write((rows) => rows.insertAccount(accountOf({ id: idOf(2) })))
      await storage().write((rows) => rows.setMediaAccess(idOf(2), 'protected'))
      await storage().write((rows) => rows.setMediaAccess(idOf(3), 'protected'))
      expect((await storage().reads.account(idOf(2)))?.mediaAccess).toBe('protected')
      expect(await storage().reads.account(idOf(1))).toEqual(accountOf())
    })

    it('are listed oldest first, within the limit', async () => {
      const older = accountOf({ id: idOf(9), createdAt: 5, mediaAccess: 'protected' })
      await storage().write((rows) => rows.insertAccount(older))
      expect(await storage().reads.accounts(10)).toEqual([older, accountOf()])
      expect(await storage().reads.accounts(1)).toEqual([older])
    })

    it('are listed by their ids, from the one after', async () => {
      const [second, third] = [accountOf({ id: idOf(2) }), accountOf({ id: idOf(3) })]
      await storage().write((rows) => rows.insertAccount(third))
      await storage().write((rows) => rows.insertAccount(second))
      expect(await storage().reads.accountsAfter('', 2)).toEqual([accountOf(), second])
      expect(await storage().reads.accountsAfter(second.id, 2)).toEqual([third])
      expect(await storage().reads.accountsAfter(third.id, 2)).toEqual([])
    })
  })
}

const numbersIn = async (storage: Storage): Promise<number[]> => {
  const messages = await storage.reads.messages({ accountId: idOf(1), limit: 1000 })
  return messages.map(({ id }) => Number.parseInt(id, 16))
}
