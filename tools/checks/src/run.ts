/**
 * The commands `npm test` and `npm run ok`: every gate in turn, a line each, and the output of what failed.
 * Gates do not stop at the first failure, so that one run tells all that is wrong.
 */
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

interface Gate {
  name: string
  command: readonly string[]
  /** `full` is `npm test`, `quick` is `npm run ok`. */
  in: readonly ('full' | 'quick')[]
  /** Without this gate the later ones say nothing useful. */
  vital?: boolean
}

const root = join(import.meta.dirname, '../../..')
const COVERAGE_DIRECTORY = join(root, 'test/.coverage')
const TAIL_LINES_MAX = 150

const check = (name: string): readonly string[] => ['node', `tools/checks/src/${name}.ts`]
const both = ['full', 'quick'] as const

const gates: readonly Gate[] = [
  { name: 'build', command: ['npm', 'run', '-s', 'build'], in: both, vital: true },
  { name: 'contract lint', command: check('lint'), in: both },
  { name: 'contract examples', command: check('examples'), in: both },
  { name: 'contract changelog', command: check('changelog'), in: both },
  { name: 'workflows', command: check('workflows'), in: both },
  { name: 'generated code is current', command: check('drift'), in: both },
  { name: 'format', command: ['prettier', '--check', '--log-level=warn', '.'], in: both },
  { name: 'types', command: ['tsc', '-b'], in: both },
  { name: 'boundaries', command: check('boundaries'), in: both },
  { name: 'tidy', command: check('tidy'), in: both },
  { name: 'lint', command: ['eslint', '.', '--max-warnings=0'], in: ['full'] },
  { name: 'unit tests', command: ['vitest', 'run', 'packages/'], in: ['quick'] },
  { name: 'tests', command: ['vitest', 'run'], in: ['full'] },
  { name: 'contract coverage', command: check('coverage'), in: ['full'] },
]

interface Outcome {
  ok: boolean
  output: string
  seconds: number
}

async function run(gate: Gate): Promise<Outcome> {
  const started = performance.now()
  const [program = '', ...args] = gate.command
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`))
      resolve(null)
    })
    child.on('close', resolve)
  })
  const seconds = (performance.now() - started) / 1000
  return {
    ok: code === 0,
    output: stripVTControlCharacters(Buffer.concat(chunks).toString()),
    seconds,
  }
}

/** The closing line of a test runner or of one of our checks: what a green gate has to say for itself. */
const summaryOf = (output: string): string =>
  /^\s*Tests\s+(.*)$/m.exec(output)?.[1] ?? output.trimEnd().split('\n').at(-1)?.slice(0, 60) ?? ''

/** What a gate could not run on this machine, a line each; `POSTEL_TEST_REQUIRE=all` makes it fail. */
const skippedIn = (output: string): Set<string> => new Set(output.match(/\bskipped: .*$/gm))

const mode = process.argv[2] === 'ok' ? 'quick' : 'full'
rmSync(COVERAGE_DIRECTORY, { recursive: true, force: true })

let passed = 0
let failed = 0
for (const gate of gates.filter((one) => one.in.includes(mode))) {
  const { ok, output, seconds } = await run(gate)
  const verdict = ok ? 'ok    ' : 'FAILED'
  console.log(
    `${verdict}  ${gate.name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s  ${summaryOf(output)}`,
  )
  for (const line of skippedIn(output)) console.log(`        ${line}`)
  if (ok) {
    passed += 1
    continue
  }
  failed += 1
  console.log(output.trimEnd().split('\n').slice(-TAIL_LINES_MAX).join('\n'))
  if (gate.vital === true) break
}
console.log(`gates: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
