import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dice } from '../../support/random.ts'
import { sha256Of } from '../support/made-files.ts'

export type Damage = 'flip' | 'truncation' | 'removal'

/** Changes a file as a bad disk does, behind the back of the service. */
export const damageFile = async (path: string, damage: Damage, dice: Dice): Promise<void> => {
  if (damage === 'removal') return rm(path)
  const bytes = await readFile(path)
  const at = dice.below(bytes.byteLength)
  if (damage === 'truncation') return truncate(path, at)
  bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.below(8))
  await writeFile(path, bytes)
}

/** Where the files of a store lie, by the sha256 of what is in them now. */
export const locateFiles = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found = new Map<string, string>()
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    found.set(sha256Of(await readFile(path)), path)
  }
  return found
}
