import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

// How long the mock takes from its process to its first 200, as a multiple of Prism's own command
// on the same contract.
// Needs what `npm run build` makes; run with: node test/bench/mock-start.ts

const ROUNDS = 5
const RATIO_MAX = 1.3
const POLL_MS = 2
const START_TIMEOUT_MS = 30_000

const require = createRequire(import.meta.url)
const CONTRACT = require.resolve('@postel/spec/openapi.json')
const MOCK = fileURLToPath(new URL('cli.js', import.meta.resolve('@postel/mock')))
const PRISM = join(dirname(require.resolve('@stoplight/prism-cli/package.json')), 'dist/index.js')

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

/** Milliseconds until the process that these arguments start answers 200. */
const startMs = async (argsOf: (port: string) => string[]): Promise<number> => {
  const port = String(await freePort())
  const startedAt = performance.now()
  const child = spawn(process.execPath, argsOf(port), { stdio: ['ignore', 'ignore', 'inherit'] })
  const exit = once(child, 'exit')
  try {
    while (!(await answers(`http://127.0.0.1:${port}/health`))) {
      if (child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`)
      if (performance.now() - startedAt > START_TIMEOUT_MS) throw new Error('it does not answer')
      await sleep(POLL_MS)
    }
    return performance.now() - startedAt
  } finally {
    child.kill()
    await exit
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN

const mock: number[] = []
const prism: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  mock.push(await startMs((port) => [MOCK, '--port', port]))
  prism.push(await startMs((port) => [PRISM, 'mock', CONTRACT, '-p', port]))
}
const ratio = median(mock) / median(prism)
const verdict = ratio <= RATIO_MAX ? 'held' : 'MISSED'
console.log(
  `mock start: ${ratio.toFixed(2)} × bare Prism (${median(mock).toFixed(0)} ms against ` +
    `${median(prism).toFixed(0)} ms, medians of ${ROUNDS}); figure ≤ ${RATIO_MAX} ${verdict}`,
)
process.exitCode = ratio <= RATIO_MAX ? 0 : 1
