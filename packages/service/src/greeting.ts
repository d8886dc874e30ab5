import type { FirstAccount } from './first-account.ts'
import type { RunningService } from './serve.ts'

/** For `curl -K`: keeps the token off the screen, the command line and the shell's history. */
export const curlConfig = ({ id, authToken }: FirstAccount): string =>
  `user = "AC${id}:${authToken.replace(/["\\]/g, '\\$&')}"`

/** What a person needs to send a first message. Holds no secret. */
export const greeting = ({ url, account, folder, isSimulatorOn }: RunningService): string =>
  `Postel listens on ${url}

  docs      ${url}/docs
  contract  ${url}/openapi.yaml${isSimulatorOn ? `\n  inspector ${url}/inspector` : ''}
  account   AC${account.id} (its auth token is in ${folder.curlFile})

Send a message:

curl -sS -K ${shellWord(folder.curlFile)} \\
  ${shellWord(`${url}/2010-04-01/Accounts/AC${account.id}/Messages.json`)} \\
  --data-urlencode 'To=+14155550123' \\
  --data-urlencode 'From=+14155550100' \\
  --data-urlencode 'Body=Hello from Postel'
`

const shellWord = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
