import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, vi } from 'vitest'

/** Every 8 bytes of a text name their message, so that the shortest trace of it is found. */
const wordOf = (number: number): string => `<${String(number).padStart(6, '0')}>`

export const textOf = (number: number, length: number): string => wordOf(number).repeat(length / 8)

/** Which messages the files of a folder have a word of. */
export const tracesIn = async (folder: string): Promise<Set<number>> => {
  const found = new Set<number>()
  for (const name of await readdir(folder)) {
    const text = (await readFile(join(folder, name))).toString('latin1')
    for (const [, number] of text.matchAll(/<(\d{6})>/g)) found.add(Number(number))
  }
  return found
}

const byNumber = (a: number, b: number): number => a - b

/** Waits for the wipe that follows a removal. */
export const expectTraces = (folder: string, numbers: Iterable<number>): Promise<void> =>
  vi.waitFor(
    async () => {
      const found = [...(await tracesIn(folder))].sort(byNumber)
      expect(found).toEqual([...numbers].sort(byNumber))
    },
    { timeout: 10_000 },
  )
