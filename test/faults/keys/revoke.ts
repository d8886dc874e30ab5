import { none, type Figure } from '../../support/figure.ts'
import { callerOf } from '../support/caller.ts'
import { runCli } from '../support/run-cli.ts'
import { ACCOUNT, startService } from '../support/service-process.ts'

/** As an operator does it, beside the service that runs. */
export const revokeWhileServing = async (directory: string): Promise<Figure[]> => {
  const service = await startService({ directory })
  try {
    const postel = async (...args: string[]): Promise<string> => {
      const { code, text } = await runCli(directory, args)
      if (code !== 0) throw new Error(text)
      return text
    }
    const made = await postel('tokens', 'create')
    const [sid = ''] = /SK[0-9a-f]{32}/.exec(made) ?? []
    const [secret = ''] = /PT\S+/.exec(made) ?? []
    const { root } = callerOf(service.url, ACCOUNT)
    const { call } = callerOf(service.url, { accountSid: sid, authToken: secret })
    const status = async (): Promise<number> => (await call('GET', `${root}/Messages.json`)).status
    const before = await status()
    await postel('tokens', 'revoke', '--token-sid', sid)
    const after = await status()
    return [
      none('API tokens refused before they are revoked', before === 200 ? [] : [`${before}`]),
      none(
        'API tokens taken after another process revoked them',
        after === 401 ? [] : [`${after}`],
      ),
    ]
  } finally {
    await service.stop()
  }
}
