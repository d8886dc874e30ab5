import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The repository. */
export const root = join(import.meta.dirname, '../..')

export const readJson = <Value>(file: string): Value =>
  JSON.parse(readFileSync(join(root, file), 'utf8')) as Value
