import { settings } from './config/config.ts'
import type { Setting } from './config/setting.ts'

const rows = (): string =>
  Object.values<Setting<unknown>>(settings)
    .map(({ name, flag, help, accepts, fallback }) => {
      const flagText = flag === null ? '(environment only)' : `--${flag}`
      const otherwise = fallback ? `; default ${fallback}` : ''
      const head = `  ${name.padEnd(27)}${flagText.padEnd(22)}${help}`
      return `${head}\n${' '.repeat(51)}${accepts}${otherwise}`
    })
    .join('\n')

export const helpText = (): string =>
  `postel: a messages and media service that speaks the APIs your SDK already knows

Usage: postel serve [flags]
       postel accounts list [--data-dir <path>]
       postel accounts set --media-access public|protected [--account-sid <AccountSid>]
                           [--data-dir <path>]
       postel tokens list [--account-sid <AccountSid>] [--data-dir <path>]
       postel tokens create [--scopes messaging,chat] [--account-sid <AccountSid>]
                            [--data-dir <path>]
       postel tokens revoke --token-sid <SK…> [--account-sid <AccountSid>] [--data-dir <path>]

'serve' takes all settings. The others work on the same data folder, also while a service runs on
it. Without an account they work on the only one there is.

Each setting is an environment variable or a flag; the flag wins.

${rows()}

Exit status: 0 stopped, 1 failed, 2 wrong use.
`
