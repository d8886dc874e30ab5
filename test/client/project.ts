import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const repository = join(import.meta.dirname, '../..')
const binaries = join(repository, 'node_modules/.bin')
export const clientFolder = join(repository, 'packages/client')

export interface Outcome {
  ok: boolean
  output: string
}

/**
 * A folder somewhere else on this machine, with the packed client installed and nothing of this
 * repository in reach.
 */
export interface Project {
  directory: string
  put(name: string, text: string): Promise<void>
  /**
   * Compiles all files as a strict application for browsers does, the types of its dependencies
   * included.
   */
  compile(options?: Readonly<Record<string, unknown>>): Promise<Outcome>
  /** Runs a compiled module and hands back what it printed. */
  run(name: string, ...args: string[]): Promise<string>
  remove(): Promise<void>
}

export const createProject = async (): Promise<Project> => {
  const directory = await mkdtemp(join(tmpdir(), 'postel-client-'))
  const put = (name: string, text: string): Promise<void> => writeFile(join(directory, name), text)
  await mkdir(join(directory, 'packed'))
  await run(join(binaries, 'tsc'), ['-b', clientFolder])
  await run(join(binaries, 'pnpm'), ['pack', '--pack-destination', join(directory, 'packed')], {
    cwd: clientFolder,
  })
  await put('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const { version } = JSON.parse(await readFile(join(clientFolder, 'package.json'), 'utf8')) as {
    version: string
  }
  const flags = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
  const tarball = `./packed/postel-client-${version}.tgz`
  await run('npm', ['install', ...flags, tarball], { cwd: directory })
  return {
    directory,
    put,
    compile: (options) => compile(directory, options),
    run: async (name, ...args) => {
      const script = join(directory, 'out', name)
      return (await run(process.execPath, [script, ...args], { cwd: directory })).stdout
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  }
}

const compile = async (directory: string, options: object = {}): Promise<Outcome> => {
  const compilerOptions = {
    target: 'es2024',
    lib: ['es2024', 'dom'],
    types: [],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    rootDir: '.',
    outDir: 'out',
    ...options,
  }
  const config = { compilerOptions, include: ['*.ts'] }
  await writeFile(join(directory, 'tsconfig.json'), JSON.stringify(config))
  try {
    const { stdout } = await run(join(binaries, 'tsc'), ['-p', directory])
    return { ok: true, output: stdout }
  } catch (error) {
    if (!(error instanceof Error && 'stdout' in error)) throw error
    return { ok: false, output: String(error.stdout) }
  }
}
