/** Every version of the contract says in `spec/CHANGELOG.md` what is new in it, the present one first. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const HEADING = /^## (.+)$/gm
const VERSION = /^\d+\.\d+\.\d+$/

/** Problems in sentences; empty when there are none. */
export function findChangelogProblems(changelog: string, version: string): string[] {
  const headings = [...changelog.matchAll(HEADING)].map(([, heading = '']) => heading)
  const [first] = headings
  const malformed = headings.filter((heading) => !VERSION.test(heading))
  const empty = changelog
    .split(/^## /m)
    .slice(1)
    .filter((entry) => entry.split('\n').slice(1).join('').trim() === '')
    .map((entry) => entry.split('\n')[0] ?? '')
  const unordered = headings.find((heading, index) => {
    const next = headings[index + 1]
    return next !== undefined && compare(heading, next) <= 0
  })
  return [
    ...(first === version
      ? []
      : [`the contract has version ${version}, but the first entry is ${first ?? 'missing'}`]),
    ...malformed.map((heading) => `"${heading}" is no version, such as 0.2.0`),
    ...empty.map((heading) => `${heading} does not say what is new`),
    ...(unordered === undefined ? [] : [`${unordered} must stand below the version after it`]),
  ]
}

function compare(one: string, other: string): number {
  const [left, right] = [one, other].map((text) => text.split('.').map(Number))
  const index = (left ?? []).findIndex((part, at) => part !== right?.[at])
  return index < 0 ? 0 : (left?.[index] ?? 0) - (right?.[index] ?? 0)
}

if (import.meta.main) {
  const spec = join(import.meta.dirname, '../../../spec')
  const contract = parse(readFileSync(join(spec, 'openapi.yaml'), 'utf8')) as {
    info: { version: string }
  }
  const changelog = readFileSync(join(spec, 'CHANGELOG.md'), 'utf8')
  const problems = findChangelogProblems(changelog, contract.info.version)
  for (const problem of problems) console.error(`spec/CHANGELOG.md: ${problem}`)
  console.log(`contract changelog: version ${contract.info.version}, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
