import { settings } from './config/config.ts'
import type { Setting } from './config/setting.ts'

const NAME_WIDTH = 30
const FLAG_WIDTH = 26

const rows = (): string =>
  Object.values<Setting<unknown>>(settings)
    .map(({ name, flag, help, accepts, fallback }) => {
      const flagText = flag === null ? '(environment only)' : `--${flag}`
      const otherwise = fallback ? `; default ${fallback}` : ''
      const head = `  ${name.padEnd(NAME_WIDTH)}${flagText.padEnd(FLAG_WIDTH)}${help}`
      return `${head}\n${' '.repeat(NAME_WIDTH + FLAG_WIDTH + 2)}${accepts}${otherwise}`
    })
    .join('\n')

export const helpText = (): string =>
  `postel: a messages and media service that speaks the APIs your SDK already knows

Usage: postel serve [flags]
       postel accounts list [--data-dir <path>]
       postel accounts create [--account-sid <AccountSid>] [--media-access public|protected]
                              [--data-dir <path>]
       postel accounts set --media-access public|protected [--account-sid <AccountSid>]
                           [--data-dir <path>]
       postel media verify [--data-dir <path>]
       postel jobs list [--data-dir <path>]
       postel jobs retry --kind <kind>|all [--key <key>] [--data-dir <path>]
       postel tokens list [--account-sid <AccountSid>] [--data-dir <path>]
       postel tokens create [--scopes messaging,chat] [--account-sid <AccountSid>]
                            [--data-dir <path>]
       postel tokens revoke --token-sid <SK…> [--account-sid <AccountSid>] [--data-dir <path>]
       postel numbers list [--account-sid <AccountSid>] [--data-dir <path>]
       postel numbers add|set --number <E.164> [--inbound-url <URL>|none]
                              [--inbound-method POST|GET] [--wire twilio|signalwire]
                              [--account-sid <AccountSid>] [--data-dir <path>]
       postel numbers remove --number <E.164> [--account-sid <AccountSid>] [--data-dir <path>]
       postel services list [--account-sid <AccountSid>] [--data-dir <path>]
       postel services create|set [--service-sid <MG…>] [--name <text>]
                                  [--senders <E.164>,<E.164>|all]
                                  [--account-sid <AccountSid>] [--data-dir <path>]
       postel services remove --service-sid <MG…> [--account-sid <AccountSid>]
                              [--data-dir <path>]

'serve' takes all settings. The others work on the same data folder, also while a service runs on
it. Without an account they work on the only one there is.

'media verify' reads all stored files and compares them with what was stored; it fails and names each
one that is damaged.

'jobs list' shows the jobs that failed for the last time and what with, which the metric
postel_jobs_buried counts; 'jobs retry' lets them run again, once their cause is mended.

'accounts create' shows the auth token of the new account, this one time. A service that runs knows the
account at once.

An account without numbers sends from any; one that has some sends only from those, and what is sent
to them arrives and is reported to their --inbound-url. A messaging service chooses the sender: among
--senders, or all numbers of the account.

Each setting is an environment variable or a flag; the flag wins.

${rows()}

Exit status: 0 stopped, 1 failed, 2 wrong use.
`
