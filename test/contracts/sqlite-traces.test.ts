import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message, MessageState, Storage } from '@postel/core'
import { openSqlite } from '@postel/storage'
import { NOON, accountOf, idOf, messageOf } from './builders.ts'
import { expectTraces, textOf, tracesIn } from './traces.ts'

const LENGTHS = [8, 40, 104, 160, 320, 704, 1600]

const MOVES: [MessageState, MessageState][] = [
  ['queued', 'sending'],
  ['sending', 'sent'],
  ['sent', 'delivered'],
]

describe('the files of SQLite', () => {
  let directory: string
  let storage: Storage
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'postel-traces-'))
    ;({ storage } = await openSqlite({ file: join(directory, 'postel.sqlite') }))
    await storage.write((rows) => rows.insertAccount(accountOf()))
  })
  afterEach(async () => {
    await storage.close()
    await rm(directory, { recursive: true })
  })

  const insert = (number: number, length = 160): Promise<void> =>
    storage.write((rows) =>
      rows.insertMessage(messageOf(number, { body: textOf(number, length) }), []),
    )
  const redact = (number: number, from: MessageState = 'queued'): Promise<boolean> =>
    storage.write((rows) => rows.redactMessage(idOf(number), from, NOON))
  const remove = (number: number, from: MessageState = 'queued'): Promise<boolean> =>
    storage.write((rows) => rows.deleteMessage(idOf(number), from))

  it('have the body of a message until it is redacted or deleted, and no trace then', async () => {
    for (const number of [1, 2, 3]) await insert(number, 1600)
    expect(await tracesIn(directory)).toEqual(new Set([1, 2, 3]))
    await redact(1)
    await remove(2)
    await expectTraces(directory, [3])
  })

  it('have no trace of many bodies that were removed in the middle of the traffic', async () => {
    const kept = new Set<number>()
    const live: number[] = []
    for (let round = 0; round < 120; round += 1) {
      const fresh = Array.from({ length: 20 }, (_, index) => round * 20 + index + 1)
      await Promise.all(
        fresh.map((number) => insert(number, LENGTHS[(number * 2_654_435_761) % 7])),
      )
      for (const [from, state] of MOVES) {
        const change = { state, at: NOON, ...(state === 'sent' && { sentAt: NOON }) }
        await Promise.all(
          fresh.map((number) =>
            storage.write((rows) => rows.moveMessage(idOf(number), from, change)),
          ),
        )
      }
      live.push(...fresh)
      for (const number of fresh) kept.add(number)
      const removals = Array.from({ length: 14 }, (_, count) => {
        const [number = 0] = live.splice((round * 7919 + count * 104_729) % live.length, 1)
        kept.delete(number)
        return (count % 2 ? redact : remove)(number, 'delivered')
      })
      expect(await Promise.all(removals)).not.toContain(false)
    }
    await expectTraces(directory, kept)
  })

  it('take no more room when new bodies follow removed ones', async () => {
    const size = async (): Promise<number> => {
      const database = new DatabaseSync(join(directory, 'postel.sqlite'), { readOnly: true })
      const pages = database.prepare('pragma page_count').get()?.['page_count']
      database.close()
      return Number(pages)
    }
    const fill = async (): Promise<void> => {
      for (let number = 1; number <= 50; number += 1) await insert(number, 1600)
      for (let number = 1; number <= 50; number += 1) await remove(number)
    }
    await fill()
    const first = await size()
    for (let round = 0; round < 5; round += 1) await fill()
    expect(await size()).toBeLessThanOrEqual(first + 1)
  })

  it('have no trace once a service that died before the wipe starts again', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'postel-traces-copy-'))
    await insert(1)
    await remove(1)
    await cp(directory, copy, { recursive: true })
    expect(await tracesIn(copy)).toEqual(new Set([1]))
    const again = await openSqlite({ file: join(copy, 'postel.sqlite') })
    expect(await tracesIn(copy)).toEqual(new Set())
    await again.storage.close()
    await rm(copy, { recursive: true })
  })

  it('have no trace then either where somebody else reads them at that moment', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'postel-traces-copy-'))
    await insert(1)
    await remove(1)
    await cp(directory, copy, { recursive: true })
    const reader = new DatabaseSync(join(copy, 'postel.sqlite'), { readOnly: true })
    reader.exec('begin')
    reader.prepare('select count(*) from messages').get()
    const again = await openSqlite({ file: join(copy, 'postel.sqlite') })
    reader.exec('commit')
    reader.close()
    await expectTraces(copy, [])
    await again.storage.close()
    await rm(copy, { recursive: true })
  })

  it('are wiped when somebody else has read them to the end, and written meanwhile', async () => {
    await insert(1)
    const reader = new DatabaseSync(join(directory, 'postel.sqlite'), { readOnly: true })
    reader.exec('begin')
    reader.prepare('select count(*) from messages').get()
    await remove(1)
    await new Promise((ok) => setTimeout(ok, 400))
    await insert(2)
    expect(await tracesIn(directory)).toEqual(new Set([1, 2]))
    reader.exec('commit')
    reader.close()
    await expectTraces(directory, [2])
  })

  it('are whole after a removal that was rolled back', async () => {
    await insert(1)
    const unit = storage.write(async (rows) => {
      await rows.deleteMessage(idOf(1), 'queued')
      throw new Error('changed my mind')
    })
    await expect(unit).rejects.toThrow('changed my mind')
    const message: Message | null = await storage.reads.messageById(idOf(1))
    expect(message?.body).toBe(textOf(1, 160))
  })
})
