import { parseArgs } from 'node:util'
import { settings } from '../config/config.ts'
import { ConfigError, type Setting } from '../config/setting.ts'
import { options } from './options.ts'

type Settings = readonly Setting<unknown>[]

const NUMBER = [options.number, options.inboundUrl, options.inboundMethod, options.wire]
const SERVICE = [options.serviceId, options.friendlyName, options.senders]

/** Every command with the settings that it takes. */
const COMMANDS = {
  serve: Object.values<Setting<unknown>>(settings),
  'accounts list': [settings.dataDir],
  'accounts create': [
    settings.dataDir,
    settings.accountId,
    settings.secretKeys,
    settings.mediaAccess,
  ],
  'accounts set': [settings.dataDir, settings.accountId, settings.mediaAccess],
  'media verify': [settings.dataDir],
  'jobs list': [settings.dataDir],
  'jobs retry': [settings.dataDir, options.jobKind, options.jobKey],
  'tokens list': [settings.dataDir, settings.accountId],
  'tokens create': [settings.dataDir, settings.accountId, settings.secretKeys, options.scopes],
  'tokens revoke': [settings.dataDir, settings.accountId, options.tokenId],
  'numbers list': [settings.dataDir, settings.accountId],
  'numbers add': [settings.dataDir, settings.accountId, ...NUMBER],
  'numbers set': [settings.dataDir, settings.accountId, ...NUMBER],
  'numbers remove': [settings.dataDir, settings.accountId, options.number],
  'services list': [settings.dataDir, settings.accountId],
  'services create': [settings.dataDir, settings.accountId, ...SERVICE],
  'services set': [settings.dataDir, settings.accountId, ...SERVICE],
  'services remove': [settings.dataDir, settings.accountId, options.serviceId],
} as const satisfies Record<string, Settings>

export type CommandName = keyof typeof COMMANDS

export interface Command {
  name: CommandName | 'help'
  flags: Record<string, string>
}

const SHORTHANDS: Readonly<Record<string, string>> = {
  '': 'help',
  accounts: 'accounts list',
  jobs: 'jobs list',
  tokens: 'tokens list',
  numbers: 'numbers list',
  services: 'services list',
}

/** Throws `ConfigError` for an unknown command, and for a flag that the command does not have. */
export const readArguments = (args: string[]): Command => {
  const { values, positionals } = parse(args)
  const { help, ...flags } = values as Record<string, string> & { help?: boolean }
  const words = positionals.join(' ')
  const name = SHORTHANDS[words] ?? words
  if (help === true || name === 'help') return { name: 'help', flags: {} }
  if (!isCommand(name)) {
    const names = Object.keys(COMMANDS).map((one) => `'${one}'`)
    throw new ConfigError(`postel has no command '${words}'; it has ${names.join(', ')}.`)
  }
  const taken = flagsOf(COMMANDS[name])
  const wrong = Object.keys(flags).find((flag) => !taken.includes(flag))
  if (wrong === undefined) return { name, flags }
  const accepted = taken.map((flag) => `--${flag}`).join(', ')
  throw new ConfigError(`postel ${name} has no flag --${wrong}; it has ${accepted}.`)
}

const isCommand = (name: string): name is CommandName => Object.hasOwn(COMMANDS, name)

const flagsOf = (taken: Settings): string[] => taken.flatMap(({ flag }) => flag ?? [])

const parse = (args: string[]) => {
  const flags = flagsOf(Object.values<Setting<unknown>>({ ...settings, ...options }))
  const accepted = Object.fromEntries(flags.map((name) => [name, { type: 'string' as const }]))
  try {
    return parseArgs({
      args,
      options: { ...accepted, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    })
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split('. ')
    throw new ConfigError(`${sentence}; 'postel --help' lists what is accepted.`, { cause: error })
  }
}
