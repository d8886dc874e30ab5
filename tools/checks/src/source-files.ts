import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts by their path from the root of the repository. */
export type SourceFiles = ReadonlyMap<string, string>

/** All text that is committed or would be: what git tracks, and what it does not ignore. */
export function readSourceFiles(root: string): SourceFiles {
  const texts = listFiles(root).map(
    (file) => [file, readFileSync(join(root, file), 'utf8')] as const,
  )
  return new Map(texts.filter(([, text]) => !text.includes('\0')))
}

export function listFiles(root: string): string[] {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const names = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0')
  // A file that was deleted but not yet committed is still listed.
  return [...new Set(names)].filter((name) => name !== '' && existsSync(join(root, name)))
}

export const isGenerated = (file: string): boolean => file.endsWith('.gen.ts')

export const isTest = (file: string): boolean =>
  /\.test(-d|-support)?\.ts$/.test(file) || /^(test|tools\/[^/]+\/test)\//.test(file)
