#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { banner, HELP } from './help.ts'
import { MockError } from './mock-error.ts'
import { readOptions } from './options.ts'

const log = (line: string, problem: boolean): void =>
  problem ? console.error(line) : console.log(line)

const run = async (): Promise<void> => {
  const options = readOptions(process.argv.slice(2), process.env)
  if (options === null) {
    console.log(HELP)
    return
  }
  // Prism takes most of the start: a wrong option is told before it is loaded, and its code is
  // compiled only the first time.
  enableCompileCache()
  const { startMock } = await import('./start.ts')
  const mock = await startMock({ ...options, env: process.env, log })
  console.log(banner(mock, options))
  stopOnSignal(mock.close)
}

const STOP_MS = 5_000

/** A signal may come twice, from the terminal and from npm: only the first one counts. */
const stopOnSignal = (close: () => Promise<void>): void => {
  let isStopping = false
  const stop = (): void => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), STOP_MS).unref()
    close().then(() => process.exit(), fail)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const fail = (error: unknown): void => {
  console.error(error instanceof MockError ? error.message : error)
  process.exitCode = 1
}

run().catch(fail)
