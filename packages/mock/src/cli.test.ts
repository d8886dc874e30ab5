import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'

const CLI = fileURLToPath(new URL('cli.ts', import.meta.url))

const started: ChildProcess[] = []
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

const start = (args: readonly string[], env: Record<string, string> = {}) => {
  const child = spawn(process.execPath, ['--conditions=source', CLI, ...args], {
    env: { ...process.env, PORT: '', HOST: '', ...env },
  })
  started.push(child)
  const exit = once(child, 'close').then(([code]) => code as number | null)
  const texts = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => (texts.stdout += String(chunk)))
  child.stderr.on('data', (chunk) => (texts.stderr += String(chunk)))
  return { child, exit, texts }
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

  it('tells what it accepts', async () => {
    const mock = start(['--help'])
    expect(await mock.exit).toBe(0)
    expect(mock.texts.stdout).toMatch(/--port.*--host.*Prefer: example=/s)
  })
})
