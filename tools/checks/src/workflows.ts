/** The workflows of the repository can be read, run only what there is, and use actions of one version for ever. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

interface Step {
  uses?: string
  run?: string
  with?: Record<string, unknown>
}

interface Workflow {
  name?: string
  on?: unknown
  permissions?: unknown
  jobs?: Record<string, { steps?: Step[]; 'timeout-minutes'?: number; permissions?: unknown }>
}

/** A commit, or a whole version: a tag such as `v4` is moved at any time. */
const PINNED = /@(?:[0-9a-f]{40}|v\d+\.\d+\.\d+)$/
const SCRIPT = /\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g
const FILE = /(?:^|\s)(\.[\w/.-]+\/[\w.-]+)/g

/** Problems in sentences; empty when there are none. */
export function findWorkflowProblems(root: string): string[] {
  const folder = join(root, '.github/workflows')
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return readdirSync(folder).flatMap((name) => {
    const say = (problem: string): string => `.github/workflows/${name}: ${problem}`
    try {
      const workflow = parse(readFileSync(join(folder, name), 'utf8')) as Workflow
      return problemsOf(workflow, Object.keys(scripts), root).map(say)
    } catch (error) {
      return [say(`is no YAML: ${String(error)}`)]
    }
  })
}

function problemsOf(workflow: Workflow, scripts: readonly string[], root: string): string[] {
  const jobs = Object.entries(workflow.jobs ?? {})
  return [
    ...(jobs.length === 0 ? ['has no jobs'] : []),
    ...(workflow.on === undefined ? ['does not say when it runs'] : []),
    ...(workflow.permissions === undefined ? ['does not say what it may do (permissions)'] : []),
    ...jobs.flatMap(([name, job]) => [
      ...(job['timeout-minutes'] === undefined ? [`job ${name} has no timeout-minutes`] : []),
      ...(job.steps ?? []).flatMap((step) => stepProblems(step, scripts, root)),
    ]),
  ]
}

function stepProblems(
  { uses, run, with: given = {} }: Step,
  scripts: readonly string[],
  root: string,
): string[] {
  const texts = [run ?? '', ...Object.values(given).filter((value) => typeof value === 'string')]
  const named = texts.flatMap((text) =>
    [...text.matchAll(SCRIPT)].map(([, name, short]) => name ?? short),
  )
  const files = [...(run ?? '').matchAll(FILE)].map(([, file = '']) => file)
  return [
    ...(uses !== undefined && !PINNED.test(uses)
      ? [`${uses} must name a commit or a whole version, such as v4.2.2`]
      : []),
    ...named
      .filter((name) => name !== undefined && !scripts.includes(name))
      .map((name) => `package.json has no script ${name}`),
    ...files.filter((file) => !existsSync(join(root, file))).map((file) => `there is no ${file}`),
  ]
}

if (import.meta.main) {
  const problems = findWorkflowProblems(join(import.meta.dirname, '../../..'))
  for (const problem of problems) console.error(problem)
  console.log(`workflows: ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}
