#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { readConfig, settings } from './config/config.ts'
import { ConfigError, type Setting } from './config/setting.ts'
import { refuseUnsupported, unknownNames } from './config/unknown.ts'
import { curlConfig, greeting } from './greeting.ts'
import { helpText } from './help.ts'
import { createLog } from './log.ts'
import { writeSecretFile } from './secrets/secret-file.ts'
import { startService } from './serve.ts'

const EXIT_WRONG_USE = 2
/** After this, whatever still runs is cut off. */
const STOP_MS = 9_000

const main = async (args: string[]): Promise<void> => {
  const { command, flags } = readArguments(args)
  if (command === 'help') process.stdout.write(helpText())
  else await serve(flags)
}

interface Command {
  command: 'help' | 'serve'
  flags: Record<string, string>
}

/** Throws `ConfigError` for an unknown command or flag. */
const readArguments = (args: string[]): Command => {
  const names = Object.values<Setting<unknown>>(settings).flatMap(({ flag }) => flag ?? [])
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]))
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
    const [command = 'help', ...more] = positionals
    const { help, ...flags } = values
    if (help === true || command === 'help') return { command: 'help', flags: {} }
    if (command === 'serve' && more.length === 0) {
      return { command, flags }
    }
    throw new ConfigError(`postel has no command '${positionals.join(' ')}'; it has 'serve'.`)
  } catch (error) {
    if (error instanceof ConfigError) throw error
    const [sentence = ''] = (error as Error).message.split('. ')
    throw new ConfigError(`${sentence}; 'postel --help' lists what is accepted.`, { cause: error })
  }
}

const serve = async (flags: Record<string, string>): Promise<void> => {
  const { env } = process
  refuseUnsupported(env)
  const config = readConfig({ env, flags })
  const log = createLog(config.logLevel)
  for (const name of unknownNames(env)) log.warn({ name }, 'this variable is not a setting')
  const service = await startService(config, { log })
  await writeSecretFile(service.folder.curlFile, curlConfig(service.account))
  process.stdout.write(`${greeting(service)}\n`)
  stopOnSignal(service.close)
}

/** The first signal stops in good order, a second one at once. */
const stopOnSignal = (close: () => Promise<void>): void => {
  let isStopping = false
  const stop = (signal: NodeJS.Signals) => {
    if (isStopping) process.exit(128 + (signal === 'SIGINT' ? 2 : 15))
    isStopping = true
    setTimeout(() => process.exit(1), STOP_MS).unref()
    close().then(() => process.exit(0), failed)
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}

const failed = (error: unknown): void => {
  const isTheirs = error instanceof ConfigError
  process.stderr.write(isTheirs ? `postel: ${error.message}\n` : `${(error as Error).stack}\n`)
  process.exit(isTheirs ? EXIT_WRONG_USE : 1)
}

main(process.argv.slice(2)).catch(failed)
