import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, vi } from 'vitest'

/** Every 8 bytes of a text name their message, so that the shortest trace of it is found. */
const wordOf = (number: number): string => `<${String(number).padStart(6, '0')}>`

export const textOf = (number: number, length: number): string => wordOf(number).repeat(length / 8)

/** Which messages the files of a folder, and of the folders in it, have a word of. */
export const tracesIn = async (folder: string): Promise<Set<number>> => {
  const found = new Set<number>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const text = (await readFile(join(entry.parentPath, entry.name))).toString('latin1')
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
