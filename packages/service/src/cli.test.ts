import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url))

let dataDir: string

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'postel-cli-'))
})
afterEach(() => rm(dataDir, { recursive: true }))

const start = (args: string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['--conditions=source', CLI, ...args], {
    env: { PATH: process.env['PATH'], POSTEL_DATA_DIR: dataDir, ...env },
  })
  const said = { out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.error += text))
  const ended = new Promise<{ code: number | null; out: string; error: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...said })),
  )
  return { child, said, ended }
}

describe('postel', () => {
  it.each([[[]], [['serve', '-h']]])('explains itself: %j', async (args) => {
    const { code, out } = await start(args).ended
    expect(code).toBe(0)
    expect(out).toContain('Usage: postel serve')
    expect(out).toContain('postel accounts create')
    expect(out).toContain('postel accounts set')
    expect(out).toContain('postel jobs retry')
    expect(out).toContain('postel numbers add')
    expect(out).toContain('postel services create')
    expect(out).toContain('POSTEL_FETCH_ALLOW')
  })

  it.each([
    [['serve', '--prot', '1'], {}, "Unknown option '--prot'"],
    [['accounts'], {}, "has no database; 'postel serve' makes one"],
    [['accounts', 'set'], { POSTEL_MEDIA_ACCESS: 'protected' }, 'needs what to set'],
    [['server'], {}, "no command 'server'"],
    [['numbers', 'add', '--number', '1'], {}, '--number accepts an E.164 number'],
    [['services', 'set'], {}, 'needs --service-sid'],
    [['serve', '--port', 'x'], {}, 'PORT (--port) accepts a port number'],
    [['serve'], { PORT: 'x' }, 'PORT accepts a port number'],
    [['serve'], { POSTEL_DATABASE_URL: 'postgres://x' }, 'POSTEL_DATABASE_URL is not supported'],
  ])('refuses %j %j in one sentence', async (args, env, sentence) => {
    const { code, out, error } = await start(args, env).ended
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(error).toMatch(/^postel: [^\n]+\n$/)
    expect(error).toContain(sentence)
  })

  it.each([
    [['serve'], 'service.lock', 2, 'cannot be written to: unable to open database file'],
    [['accounts', 'list'], 'postel.sqlite', 1, 'EISDIR: illegal operation on a directory'],
  ])('tells of %j in one line when the folder has another thing for its %s', async (...row) => {
    const [args, name, status, sentence] = row
    await mkdir(join(dataDir, name))
    const { code, out, error } = await start(args).ended
    expect(code).toBe(status)
    expect(out).toBe('')
    expect(error).toMatch(/^postel: [^\n]+\n$/)
    expect(error).toContain(sentence)
  })

  it.each([[['serve']], [['accounts', 'list']]])(
    'tells of %j in one line that the file of the database is none',
    async (args) => {
      await writeFile(join(dataDir, 'postel.sqlite'), 'no database '.repeat(500))
      const { code, error } = await start(args).ended
      expect(code).toBe(1)
      expect(error).toMatch(
        /^postel: [^\n]+postel\.sqlite cannot be opened: file is not a database\n$/,
      )
    },
  )

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'serves until %s and keeps its token off the screen',
    async (signal) => {
      const { child, said, ended } = start(['serve', '--port', '0'])
      while (!said.out.includes('Hello from Postel')) {
        expect(child.exitCode).toBeNull()
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      const { mode } = await stat(join(dataDir, 'curl.conf'))
      expect(mode & 0o777).toBe(0o600)
      child.kill(signal)
      expect((await ended).code).toBe(0)
    },
  )
})
