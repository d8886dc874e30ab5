import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Storage } from '@postel/core'
import { openSqlite } from '@postel/storage'
import { NOON, accountOf, idOf } from './builders.ts'
import { channelOf, chatMessageOf, chatServiceOf } from './chat-builders.ts'
import { expectTraces, textOf, tracesIn } from './traces.ts'

const LENGTHS = [8, 104, 320, 1_600, 4_096, 12_000, 32_768]

describe('the files of SQLite', () => {
  let directory: string
  let storage: Storage
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'postel-traces-'))
    ;({ storage } = await openSqlite({ file: join(directory, 'postel.sqlite') }))
    await storage.write(async (rows) => {
      await rows.insertAccount(accountOf())
      await rows.insertChatService(chatServiceOf(1))
      for (const number of [1, 2]) await rows.insertChannel(channelOf(number))
    })
  })
  afterEach(async () => {
    await storage.close()
    await rm(directory, { recursive: true })
  })

  const lengthOf = (number: number): number => LENGTHS[(number * 2_654_435_761) % 7] ?? 8
  const insert = (number: number, channel = 1): Promise<number> => {
    const body = textOf(number, lengthOf(number))
    const attributes = `"${textOf(number, Math.min(lengthOf(number), 4_000))}"`
    const message = chatMessageOf(number, { body, attributes, channelId: idOf(channel) })
    return storage.write((rows) => rows.insertChatMessage(message))
  }
  const edit = (number: number): Promise<boolean> =>
    storage.write(async (rows) => {
      const message = await rows.chatMessage(idOf(1), idOf(number))
      if (!message) return false
      return rows.updateChatMessage({ ...message, body: 'another', attributes: '{}' })
    })
  const remove = (number: number): Promise<string[] | null> =>
    storage.write((rows) => rows.deleteChatMessage(idOf(1), idOf(number)))

  it('have no trace of chat messages that were changed or deleted among many others', async () => {
    const kept = new Set<number>()
    const live: number[] = []
    for (let round = 0; round < 60; round += 1) {
      const fresh = Array.from({ length: 20 }, (_, index) => round * 20 + index + 1)
      await Promise.all(fresh.map((number) => insert(number)))
      live.push(...fresh)
      for (const number of fresh) kept.add(number)
      const removals = Array.from({ length: 14 }, (_, count) => {
        const [number = 0] = live.splice((round * 7919 + count * 104_729) % live.length, 1)
        kept.delete(number)
        return (count % 2 ? edit : remove)(number)
      })
      const removed = await Promise.all(removals)
      expect(removed).not.toContain(null)
      expect(removed).not.toContain(false)
    }
    await expectTraces(directory, kept)
  })

  it('have no trace of the messages of a cleared channel', async () => {
    for (let number = 1; number <= 60; number += 1) await insert(number, (number % 2) + 1)
    expect((await tracesIn(directory)).size).toBe(60)
    await storage.write((rows) => rows.deleteChannel(idOf(1), NOON))
    for (let isDone = false; !isDone;) {
      ;({ isDone } = await storage.write((rows) => rows.clearChannel(idOf(1), 10)))
    }
    await expectTraces(
      directory,
      Array.from({ length: 30 }, (_, index) => 2 * index + 1),
    )
  })
})
