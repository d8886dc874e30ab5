/**
 * Lints the contract twice with `redocly.yaml`: as it is written, and as the bundle that everything else reads. Nothing
 * may be found, warnings included.
 */
import { join, relative } from 'node:path'
import {
  bundle,
  createConfig,
  getLineColLocation,
  lint,
  lintFromString,
  loadConfig,
  stringifyYaml,
  type Config,
  type NormalizedProblem,
} from '@redocly/openapi-core'

/** Problems in sentences; empty when the contract is clean. */
export async function lintSpec(rootFile: string, configFile: string): Promise<string[]> {
  const config = await loadConfig({ configPath: configFile })
  const found = await lint({ ref: rootFile, config })
  if (found.length > 0) return found.map((problem) => sentence(problem, 'source'))

  const { bundle: bundled, problems } = await bundle({ ref: rootFile, config })
  const source = stringifyYaml(bundled.parsed)
  const inBundle = [...problems, ...(await lintBundle(source, configFile))]
  return inBundle.map((problem) => sentence(problem, 'bundle'))
}

async function lintBundle(source: string, configFile: string): Promise<NormalizedProblem[]> {
  const ours = await loadConfig({ configPath: configFile })
  // The bundle has no files left to name, but then its operations must not be references either.
  ours.skipRules(['postel/operation-is-ref'])
  const strict = await createConfig({ rules: { 'spec-strict-refs': 'error', struct: 'error' } })
  const run = (config: Config) => lintFromString({ source, absoluteRef: 'bundle.yaml', config })
  return [...(await run(ours)), ...(await run(strict))]
}

function sentence(problem: NormalizedProblem, stage: 'source' | 'bundle'): string {
  const { severity, ruleId, message } = problem
  const [location] = problem.location
  if (!location) return `${stage}: ${severity} ${ruleId}: ${message}`
  const { start } = getLineColLocation(location)
  const file = relative(process.cwd(), location.source.absoluteRef)
  return `${stage}: ${file}:${start.line}:${start.col} ${severity} ${ruleId}: ${message}`
}

if (import.meta.main) {
  const root = join(import.meta.dirname, '../../..')
  const problems = await lintSpec(join(root, 'spec/openapi.yaml'), join(root, 'redocly.yaml'))
  for (const problem of problems) console.error(problem)
  console.log(`contract lint: ${problems.length} problems in the source and the bundle`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
