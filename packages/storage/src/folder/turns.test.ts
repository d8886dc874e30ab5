import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deleteBlob } from './delete.ts'
import { putAtOf } from './layout.ts'
import { openFolder } from './open.ts'
import { putBlob } from './put.ts'
import { Turns } from './turns.ts'

/** Work that goes on until it is told to end. */
const held = () => {
  let end: () => void = () => {}
  const ended = new Promise<void>((resolve) => (end = resolve))
  return { work: () => ended, end: () => end() }
}

describe('Turns', () => {
  it('run one after the other for one key, in the order of asking, even after a failure', async () => {
    const turns = new Turns()
    const order: number[] = []
    const first = held()
    const works = [
      turns.take('a', () => first.work().then(() => order.push(1))),
      turns.take('a', () => Promise.reject(new Error('no luck'))),
      turns.take('a', async () => order.push(3)),
    ]
    const settled = Promise.allSettled(works)
    await turns.take('b', async () => order.push(2))
    first.end()
    const statuses = (await settled).map(({ status }) => status)
    expect(statuses).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(order).toEqual([2, 1, 3])
  })
})

describe('the folder', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'postel-turns-'))
    await openFolder(directory)
  })
  afterEach(() => rm(directory, { recursive: true }))

  const source = async function* (): AsyncGenerator<Uint8Array> {
    yield Buffer.from('content')
  }
  const clock = { now: () => 5_000 }
  /** Long enough for a few files to be read or written. */
  const aWhile = async (): Promise<void> => {
    for (let turn = 0; turn < 50; turn += 1) await nextTurn()
    await putAtOf(directory, '0'.repeat(64))
  }

  it('lets bytes in, and deletes them, only in their turn', async () => {
    const turns = new Turns()
    const place = { directory, clock, turns }
    const { sha256 } = await putBlob(place, source(), 10)
    const first = held()
    const holding = turns.take(sha256, first.work)
    const deleting = deleteBlob(place, sha256, 6_000)
    const putting = putBlob({ ...place, clock: { now: () => 7_000 } }, source(), 10)
    await aWhile()
    expect(await putAtOf(directory, sha256)).toBe(5_000)
    first.end()
    await holding
    expect(await deleting).toBe(true)
    await putting
    expect(await putAtOf(directory, sha256)).toBe(7_000)
  })
})
