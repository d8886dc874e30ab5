import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'

/** A server has one core to itself, and whoever loads it another. */
export const ON_SERVER_CORE = ['taskset', '-c', '0'] as const
const ON_LOAD_CORE = ['-c', '1'] as const

const CONNECTIONS = 32

/** What this machine lacks to load a server. */
export const loadLack = (): string | null => {
  if (availableParallelism() < 2) return 'there is one core only'
  for (const program of ['taskset', 'wrk']) {
    if (spawnSync(program, ['--version']).error) return `${program} is not installed`
  }
  return null
}

export interface Load {
  url: string
  headers?: Record<string, string>
  /** Of wrk, in Lua: what it asks for, where that is not always the same. */
  script?: string
}

/** Requests a second over this time. Throws where one of them failed. */
export const requestsPerSecond = async (load: Load, seconds: number): Promise<number> => {
  const { url, headers = {}, script } = load
  const args = [
    ...['wrk', '-t', '1', '-c', String(CONNECTIONS), '-d', String(seconds)],
    ...Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
    ...(script === undefined ? [] : ['-s', script]),
    url,
  ]
  const child = spawn('taskset', [...ON_LOAD_CORE, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  const failed = /Non-2xx or 3xx responses: \d+|Socket errors: .*/.exec(output)?.[0]
  const rate = Number(/Requests\/sec: +([\d.]+)/.exec(output)?.[1])
  if (code === 0 && failed === undefined && rate > 0) return rate
  throw new Error(`wrk on ${url}: ${failed ?? (errors || output)}`)
}
