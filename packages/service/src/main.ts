import { UnusableDatabaseError } from '@postel/storage'
import { listAccounts, setAccount } from './commands/accounts.ts'
import { readArguments, type Command, type CommandName } from './commands/arguments.ts'
import { createAccount } from './commands/create-account.ts'
import { listJobs, retryJobs } from './commands/jobs.ts'
import { MediaDamagedError, verifyMedia } from './commands/media.ts'
import { addNumber, listNumbers, removeNumber, setNumber } from './commands/numbers.ts'
import { serve } from './commands/serve.ts'
import { createService, listServices, removeService, setService } from './commands/services.ts'
import { createToken, listTokens, revokeToken } from './commands/tokens.ts'
import { ConfigError, type SettingSource } from './config/setting.ts'
import { helpText } from './help.ts'

const EXIT_WRONG_USE = 2

/** Every command that prints one text and ends. */
const PRINTING: Record<
  Exclude<CommandName, 'serve'>,
  (source: SettingSource) => Promise<string>
> = {
  'accounts list': listAccounts,
  'accounts create': createAccount,
  'accounts set': setAccount,
  'media verify': verifyMedia,
  'jobs list': listJobs,
  'jobs retry': retryJobs,
  'tokens list': listTokens,
  'tokens create': createToken,
  'tokens revoke': revokeToken,
  'numbers list': listNumbers,
  'numbers add': addNumber,
  'numbers set': setNumber,
  'numbers remove': removeNumber,
  'services list': listServices,
  'services create': createService,
  'services set': setService,
  'services remove': removeService,
}

const run = async ({ name, flags }: Command): Promise<void> => {
  const source = { env: process.env, flags }
  if (name === 'help') return print(helpText())
  if (name === 'serve') return serve(source, failed)
  return print(`${await PRINTING[name](source)}\n`)
}

const print = (text: string): void => void process.stdout.write(text)

const failed = (error: unknown): void => {
  const isTheirs = error instanceof ConfigError
  const isOfData = error instanceof MediaDamagedError || error instanceof UnusableDatabaseError
  const isExpected = isTheirs || isOfData || isOfFiles(error)
  process.stderr.write(isExpected ? `postel: ${error.message}\n` : `${(error as Error).stack}\n`)
  process.exit(isTheirs ? EXIT_WRONG_USE : 1)
}

/** A file that may not be written, a full disk: its message has the reason and the path. */
const isOfFiles = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error && 'path' in error

const main = async (args: string[]): Promise<void> => run(readArguments(args))

main(process.argv.slice(2)).catch(failed)
