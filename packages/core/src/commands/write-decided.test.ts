import { describe, expect, it } from 'vitest'
import type { Rows, Storage } from '../ports/storage.ts'
import { writeDecided } from './write-decided.ts'

/** Runs units on no rows at all: these units touch none. */
const storage: Pick<Storage, 'write'> = { write: (unit) => unit({} as Rows) }

/** Loses to another writer so many times. */
const losing = (times: number) => {
  let runs = 0
  return async (): Promise<number | null> => {
    runs += 1
    return runs > times ? runs : null
  }
}

describe('writeDecided', () => {
  it.each([0, 1, 4])('looks again after %i losses', async (times) => {
    expect(await writeDecided(storage, losing(times))).toBe(times + 1)
  })

  it('gives up where another writer is always first', async () => {
    await expect(writeDecided(storage, losing(5))).rejects.toThrow('5 times in a row')
  })

  it('passes on what a unit throws', async () => {
    const unit = () => Promise.reject(new Error('refused'))
    await expect(writeDecided(storage, unit)).rejects.toThrow('refused')
  })
})
