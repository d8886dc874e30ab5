import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url))

const started: ChildProcess[] = []
const folders: string[] = []
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })))
})

const makeFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'mock-cli-'))
  folders.push(folder)
  return folder
}

const start = (args: readonly string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['--conditions=source', CLI, ...args], {
    env: { ...process.env, PORT: '', HOST: '', ...env },
  })
  started.push(child)
  const exit = once(child, 'close').then(([code]) => code as number | null)
  const texts = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (texts.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (texts.stderr += String(chunk)))
  /** All that was printed, once this is a part of it. */
  const printed = async (part: string): Promise<string> => {
    while (!texts.stdout.includes(part)) await once(child.stdout, 'data')
    return texts.stdout
  }
  return { child, exit, texts, printed }
}

const firstLine = async ({ child, texts }: ReturnType<typeof start>): Promise<string> => {
  while (!texts.stdout.includes('\n')) await once(child.stdout, 'data')
  return texts.stdout.slice(0, texts.stdout.indexOf('\n'))
}

describe('postel-mock', () => {
  it('answers, stops at Ctrl-C and frees the port', async () => {
    const mock = start(['--port', '0'])
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(await firstLine(mock))?.[0] ?? ''
    expect((await fetch(`${url}/health`)).status).toBe(200)
    mock.child.kill('SIGINT')
    expect(await mock.exit).toBe(0)
    expect(mock.texts.stderr).toBe('')
    await expect(fetch(`${url}/health`)).rejects.toThrow()
  })

  it('says which port is in use', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const mock = start([], { PORT: String(port) })
    expect(await mock.exit).toBe(1)
    expect(mock.texts.stderr).toBe(
      `Port ${port} on 127.0.0.1 is in use; give another with --port or PORT.\n`,
    )
    server.close()
  })

  it('refuses a wrong option in a sentence', async () => {
    const mock = start(['--port', 'http'])
    expect(await mock.exit).toBe(1)
    expect(mock.texts.stderr).toMatch(/^--port accepts a whole number .*\n$/)
  })

  it.each([
    ['Ctrl-C, also at a second one', 'SIGINT'],
    ['the end of its window', 'SIGHUP'],
  ] as const)('keeps what is sent with --stateful, and removes it at %s', async (_, signal) => {
    const mock = start(['--port', '0', '--stateful'], { TMPDIR: await makeFolder() })
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(await firstLine(mock))?.[0] ?? ''
    const [, account = '', token = ''] = /-u (AC\w{32}):(\S+)/.exec(await mock.printed('-u')) ?? []
    const path = `${url}/2010-04-01/Accounts/${account}/Messages.json`
    const headers = { authorization: `Basic ${btoa(`${account}:${token}`)}` }
    const body = new URLSearchParams({ To: '+14155550123', From: '+14155550100', Body: 'hi' })
    expect((await fetch(path, { method: 'POST', headers, body })).status).toBe(201)
    expect(await (await fetch(path, { headers })).json()).toMatchObject({
      messages: [{ body: 'hi' }],
    })
    const kept = async () =>
      (await readdir(folders[0] ?? '')).filter((name) => name.startsWith('postel-mock-'))
    expect(await kept()).toHaveLength(1)
    mock.child.kill(signal)
    mock.child.kill(signal)
    expect(await mock.exit).toBe(0)
    expect(await kept()).toEqual([])
  })

  it('fails and waits as it is told, and names the seed', async () => {
    const mock = start(['--port', '0', '--fail', '503:100%', '--delay', '1-2ms', '--seed', 'mine'])
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(await firstLine(mock))?.[0] ?? ''
    await mock.printed('The seed is mine.')
    expect((await fetch(`${url}/health`)).status).toBe(503)
  })

  it('tells what it accepts', async () => {
    const mock = start(['--help'])
    expect(await mock.exit).toBe(0)
    expect(mock.texts.stdout).toMatch(
      /--port.*--stateful.*--fail.*Prefer: example=.*mock\/scenarios/s,
    )
  })
})
