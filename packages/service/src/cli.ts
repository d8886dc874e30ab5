#!/usr/bin/env node
import { listAccounts, setAccount } from './commands/accounts.ts'
import { readArguments, type Command } from './commands/arguments.ts'
import { serve } from './commands/serve.ts'
import { createToken, listTokens, revokeToken } from './commands/tokens.ts'
import { ConfigError } from './config/setting.ts'
import { helpText } from './help.ts'

const EXIT_WRONG_USE = 2

const run = async ({ name, flags }: Command): Promise<void> => {
  const source = { env: process.env, flags }
  switch (name) {
    case 'help':
      return print(helpText())
    case 'serve':
      return serve(source, failed)
    case 'accounts list':
      return print(`${await listAccounts(source)}\n`)
    case 'accounts set':
      return print(`${await setAccount(source)}\n`)
    case 'tokens list':
      return print(`${await listTokens(source)}\n`)
    case 'tokens create':
      return print(`${await createToken(source)}\n`)
    case 'tokens revoke':
      return print(`${await revokeToken(source)}\n`)
  }
}

const print = (text: string): void => void process.stdout.write(text)

const failed = (error: unknown): void => {
  const isTheirs = error instanceof ConfigError
  process.stderr.write(isTheirs ? `postel: ${error.message}\n` : `${(error as Error).stack}\n`)
  process.exit(isTheirs ? EXIT_WRONG_USE : 1)
}

const main = async (args: string[]): Promise<void> => run(readArguments(args))

main(process.argv.slice(2)).catch(failed)
