import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Below the tests, so that the packages of the guides are found. */
const PROGRAMS = join(import.meta.dirname, '../.guides')
/** The command that the package of the service has, beside its entry point. */
const ENTRY = import.meta.resolve('postel')
const POSTEL = fileURLToPath(new URL(`cli${extname(ENTRY)}`, ENTRY))
const PATIENCE_MS = 15_000

/** What a guide has to run. A block `js apart` is a program of its own, found by the word after it. */
export interface GuideCode {
  shell: string
  program: string
  apart: { name: string; program: string }[]
}

const BLOCK = /^```(\S+)(?: (.*))?\n([^]*?)^```$/gm

export const codeOf = (markdown: string): GuideCode => {
  const blocks = [...markdown.matchAll(BLOCK)].map(([, language = '', note = '', text = '']) => {
    return { language, note, text }
  })
  const textOf = (language: string): string =>
    blocks
      .filter((block) => block.language === language && block.note === '')
      .map(({ text }) => text)
      .join('\n')
  const apart = blocks.filter(({ note }) => note.startsWith('apart '))
  return {
    shell: textOf('sh'),
    program: textOf('js'),
    apart: apart.map(({ note, text }) => ({ name: note.slice('apart '.length), program: text })),
  }
}

/** What the program says of itself that it prints: the comments behind its `console.log`. */
export const expectedOf = (program: string): string[] =>
  [...program.matchAll(/^\s*console\.log\(.*\) \/\/ (.+)$/gm)].map(([, text = '']) => text)

export interface Ran {
  ok: boolean
  lines: string[]
  /** Why it failed. */
  output: string
}

type Environment = Readonly<Record<string, string>>

/** Runs it as its reader would: a file of its own, in a process of its own. */
export const runProgram = async (program: string, env: Environment): Promise<Ran> => {
  await mkdir(PROGRAMS, { recursive: true })
  const directory = await mkdtemp(join(PROGRAMS, 'guide-'))
  const file = join(directory, 'program.ts')
  await writeFile(file, program)
  return run(process.execPath, ['--conditions=source', '--no-warnings', file], directory, env)
}

/** In a shell that knows the command `postel`. */
export const runShell = async (script: string, env: Environment): Promise<Ran> => {
  const directory = await mkdtemp(join(tmpdir(), 'postel-guide-'))
  await writeFile(join(directory, '.curlrc'), 'silent\nshow-error\nmax-time = 10\n')
  const command = `postel() { '${process.execPath}' --conditions=source --no-warnings '${POSTEL}' "$@"; }`
  const whole = `${command}\n${script}`
  return run('bash', ['-euo', 'pipefail', '-c', whole], directory, {
    ...env,
    CURL_HOME: directory,
  })
}

const run = async (
  command: string,
  args: readonly string[],
  directory: string,
  env: Environment,
): Promise<Ran> => {
  const options = { cwd: directory, env: { ...process.env, ...env }, timeout: PATIENCE_MS }
  const ran = await new Promise<Ran>((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((line) => line !== '')
      resolve({ ok: error === null, lines, output: `${stdout}${stderr}` })
    })
  })
  await rm(directory, { recursive: true, force: true })
  return ran
}
