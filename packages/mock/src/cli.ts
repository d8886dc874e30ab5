#!/usr/bin/env node
import module from 'node:module'
import { banner, HELP } from './help.ts'
import { MockError } from './mock-error.ts'
import { checkNode } from './node-version.ts'
import { readOptions } from './options.ts'

const log = (line: string, problem: boolean): void =>
  problem ? console.error(line) : console.log(line)

const run = async (): Promise<void> => {
  checkNode(process.versions.node)
  const options = readOptions(process.argv.slice(2), process.env)
  if (options === null) {
    console.log(HELP)
    return
  }
  // Prism takes most of the start: a wrong option is told before it is loaded, and its code is
  // compiled only the first time.
  module.enableCompileCache()
  const { startMock } = await import('./start.ts')
  const starting = startMock({ ...options, env: process.env, log })
  // A folder of `--stateful` is there before all is ready.
  stopOnSignal(async () => (await starting).close())
  console.log(banner(await starting, options))
}

/** The service lets what it does end for four seconds; its folder goes after that. */
const STOP_MS = 9_000

/** A signal may come twice, from the terminal and from npm: only the first one counts. */
const stopOnSignal = (close: () => Promise<void>): void => {
  let isStopping = false
  const stop = (): void => {
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), STOP_MS).unref()
    close().then(() => process.exit(), fail)
  }
  // SIGHUP: the window was closed.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
}

const fail = (error: unknown): void => {
  console.error(error instanceof MockError ? error.message : error)
  process.exitCode = 1
}

run().catch(fail)
