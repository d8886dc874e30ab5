import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const POLL_MS = 2
const START_TIMEOUT_MS = 30_000

/** Stopped where it goes out of scope. */
export interface Server extends AsyncDisposable {
  url: string
  pid: number
  /** From its process to its first 200. */
  startMs: number
}

export interface ServerOptions {
  /** The command for a port that is free. */
  command(port: string): readonly string[]
  /** What answers 200 once it is ready. */
  path: string
  env?: Record<string, string>
  /** Once it has ended. */
  afterStop?(): Promise<void>
}

export const startServer = async (options: ServerOptions): Promise<Server> => {
  const port = String(await freePort())
  const [program = '', ...args] = options.command(port)
  const url = `http://127.0.0.1:${port}`
  const startedAt = performance.now()
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env['PATH'], ...options.env },
  })
  const exit = once(child, 'exit')
  const stop = async (): Promise<void> => {
    child.kill()
    await exit
    await options.afterStop?.()
  }
  while (!(await answers(url + options.path))) {
    const isLate = performance.now() - startedAt > START_TIMEOUT_MS
    if (child.exitCode === null && !isLate) await sleep(POLL_MS)
    else {
      await stop()
      throw new Error(`${program} ${args.join(' ')} does not answer`)
    }
  }
  const startMs = performance.now() - startedAt
  return { url, pid: child.pid ?? NaN, startMs, [Symbol.asyncDispose]: stop }
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

const answers = async (url: string): Promise<boolean> => {
  const response = await fetch(url).catch(() => null)
  await response?.arrayBuffer()
  return response?.status === 200
}
