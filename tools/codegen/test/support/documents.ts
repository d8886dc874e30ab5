import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { Schema } from './schema.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures')

const yamlFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()

export const fixtureNames: readonly string[] = yamlFiles(FIXTURES).map((file) =>
  basename(file, '.yaml'),
)

export const readFixture = (name: string): Schema =>
  parse(readFileSync(join(FIXTURES, `${name}.yaml`), 'utf8')) as Schema

export interface RefusedFixture {
  name: string
  /** Where the error has to point, from the file's first line. */
  pointer: string
  document: Schema
}

export const refusedFixtures = (): RefusedFixture[] =>
  yamlFiles(join(FIXTURES, 'refused')).map((file) => {
    const text = readFileSync(join(FIXTURES, 'refused', file), 'utf8')
    const pointer = /^# refused at: (\S+)$/m.exec(text)?.[1]
    if (pointer === undefined) throw new Error(`${file} does not say "# refused at: <pointer>"`)
    return { name: basename(file, '.yaml'), pointer, document: parse(text) as Schema }
  })
