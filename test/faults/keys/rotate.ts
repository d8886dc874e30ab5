import { count, none, type Figure } from '../../support/figure.ts'
import { startPostel, type TestAccount } from '../../support/postel.ts'
import { numbersBelow } from '../support/all-of.ts'
import { callerOf } from '../support/caller.ts'
import { deliver } from '../support/deliver.ts'
import { madeImage } from '../support/made-files.ts'

const keyOf = (n: number): string => `secret-key-${n}-`.padEnd(32, 'k')

/** What a client was given in one life of the service, to be good in the next ones. */
interface Given {
  account: TestAccount
  token: { sid: string; secret: string }
  /** Without its origin, which changes from life to life here. */
  signedPath: string
}

/** One life after the other, each with a new first key before those it had. */
export const rotate = async (directory: string, rotations: number): Promise<Figure[]> => {
  const given: Given[] = []
  const failures: string[] = []
  let uses = 0
  for (const life of numbersBelow(rotations + 1)) {
    const keys = numbersBelow(life + 1)
      .reverse()
      .map(keyOf)
      .join(',')
    const env = { POSTEL_MEDIA_ACCESS: 'protected', POSTEL_SECRET_KEYS: keys }
    const postel = await startPostel({ directory, env })
    try {
      const account = await postel.createAccount()
      const token = await postel.createApiToken(account, ['messaging'])
      const caller = callerOf(postel.url, account)
      const path = await deliver(postel, caller, [madeImage(`life ${life}`, 500)])
      const location = (await caller.call('GET', path)).headers.get('location') ?? ''
      given.push({ account, token, signedPath: location.replace(postel.url, '') })
      for (const one of given) {
        uses += 3
        failures.push(...(await failuresOf(postel.url, one)).map((text) => `life ${life}: ${text}`))
      }
    } finally {
      await postel.close()
    }
  }
  return [count('uses of tokens and URLs of earlier keys', uses), none('of them refused', failures)]
}

const failuresOf = async (url: string, { account, token, signedPath }: Given) => {
  const { root, call } = callerOf(url, account)
  // On this wire an API token logs in under its own SID.
  const byToken = callerOf(url, { accountSid: token.sid, authToken: token.secret })
  const statuses = {
    'auth token': (await call('GET', `${root}/Messages.json`)).status,
    'API token': (await byToken.call('GET', `${root}/Messages.json`)).status,
    'signed URL': (await fetch(url + signedPath)).status,
  }
  return Object.entries(statuses)
    .filter(([, status]) => status !== 200)
    .map(([what, status]) => `${what} answered ${status}`)
}
