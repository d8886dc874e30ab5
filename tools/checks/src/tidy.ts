/**
 * The habits that a program can hold: lengths, banned words, and files that lie where nobody
 * looks for them. Each finding names its cure.
 */
import { join } from 'node:path'
import { bundleSpec } from '@postel/codegen'
import { readSourceFiles, type SourceFiles } from './source-files.ts'
import { bannedCode, bannedText } from './tidy-banned.ts'
import { longFiles, longFunctions, ratherLongFiles } from './tidy-lengths.ts'
import { strayGenerated, strayHandlers, unusedFiles } from './tidy-places.ts'

/** Problems in sentences; empty when all is tidy. */
export const findUntidy = (files: SourceFiles, operationIds: ReadonlySet<string>): string[] => [
  ...longFiles(files),
  ...longFunctions(files),
  ...bannedCode(files),
  ...bannedText(files),
  ...unusedFiles(files),
  ...strayHandlers(files, operationIds),
  ...strayGenerated(files),
]

const operationIdsOf = (document: object): Set<string> =>
  new Set(
    [...JSON.stringify(document).matchAll(/"operationId":"([^"]+)"/g)].map(([, id = '']) => id),
  )

if (import.meta.main) {
  const root = join(import.meta.dirname, '../../..')
  const files = readSourceFiles(root)
  const operationIds = operationIdsOf(await bundleSpec(join(root, 'spec/openapi.yaml')))
  const problems = findUntidy(files, operationIds)
  const warnings = ratherLongFiles(files)
  for (const warning of warnings) console.error(`warning: ${warning}`)
  for (const problem of problems) console.error(problem)
  console.log(`tidy: ${files.size} files, ${problems.length} problems, ${warnings.length} warnings`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
