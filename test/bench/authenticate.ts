import { rm } from 'node:fs/promises'
import { openService, readConfig } from 'postel'
import { measure, type Figure } from '../support/figure.ts'
import type { Measured } from '../support/measured.ts'
import { basic } from '../support/wire-call.ts'
import { makeDirectory } from '../support/postel.ts'
import { compare } from './support/compare.ts'

const LIMIT_MS = 0.1
const WARM_UP_COUNT = 5_000
const ROUNDS = 5
const ROUND_COUNT = 5_000

/**
 * A request that is refused for its wrong token, less one that is refused since it has none: from
 * routing to the worded 401, in process and without a network.
 */
export const authenticate: Measured = {
  name: 'authenticate',
  promise: 'checks credentials in no time',
  lack: () => null,
  run: async () => {
    const directory = await makeDirectory()
    const env = { POSTEL_DATA_DIR: directory, POSTEL_LOG_LEVEL: 'silent' }
    const service = await openService(readConfig({ env }))
    const { account, apiTokens } = service
    const accountSid = `AC${account.id}`
    const { token } = await apiTokens.create({ accountId: account.id, scopes: ['messaging'] })
    const url = `http://127.0.0.1/2010-04-01/Accounts/${accountSid}/Messages.json`

    const refuseMs = async (user: string | null, count = ROUND_COUNT): Promise<number> => {
      const headers = user === null ? {} : { authorization: basic(user, 'not-of-anybody') }
      const startedAt = performance.now()
      for (let n = 0; n < count; n += 1) {
        const answer = await service.fetch(new Request(url, { headers }))
        if (answer.status !== 401) throw new Error(`answered ${answer.status}`)
        await answer.text()
      }
      return (performance.now() - startedAt) / count
    }
    const costOf = async (kind: string, user: string): Promise<Figure> => {
      for (const one of [user, null]) await refuseMs(one, WARM_UP_COUNT)
      const sides = { ours: () => refuseMs(user), theirs: () => refuseMs(null) }
      const { ours, theirs } = await compare(sides, ROUNDS)
      return measure(`ms for an ${kind}`, ours - theirs, { atMost: LIMIT_MS })
    }
    try {
      return [await costOf('auth token', accountSid), await costOf('API token', `SK${token.id}`)]
    } finally {
      await service.close()
      await rm(directory, { recursive: true })
    }
  },
}
