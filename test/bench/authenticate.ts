import { rm } from 'node:fs/promises'
import { openService, readConfig } from 'postel'
import { basic } from '../support/wire-call.ts'
import { makeDirectory } from '../support/postel.ts'

// What authentication costs a request: a request that is refused for its wrong token, less one that
// is refused since it has none, from routing to the worded 401, in process and without a network.
// Run with: node --conditions=source --no-warnings test/bench/authenticate.ts

const LIMIT_MS = 0.1
const WARM_UP_COUNT = 5_000
const ROUNDS = 5
const ROUND_COUNT = 5_000

const directory = await makeDirectory()
const env = { POSTEL_DATA_DIR: directory, POSTEL_LOG_LEVEL: 'silent' }
const service = await openService(readConfig({ env }))
const accountSid = `AC${service.account.id}`
const { token } = await service.apiTokens.create({
  accountId: service.account.id,
  scopes: ['messaging'],
})

const refuse = async (user: string | null): Promise<void> => {
  const headers = user === null ? {} : { authorization: basic(user, 'not-the-secret-of-anybody') }
  const url = `http://127.0.0.1/2010-04-01/Accounts/${accountSid}/Messages.json`
  const answer = await service.fetch(new Request(url, { headers }))
  if (answer.status !== 401) throw new Error(`answered ${answer.status}`)
  await answer.text()
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN

const refuseMs = async (user: string | null): Promise<number> => {
  const startedAt = performance.now()
  for (let n = 0; n < ROUND_COUNT; n += 1) await refuse(user)
  return (performance.now() - startedAt) / ROUND_COUNT
}

const users = { 'auth token': accountSid, 'API token': `SK${token.id}` }
for (const [kind, user] of Object.entries(users)) {
  for (let n = 0; n < WARM_UP_COUNT; n += 1) await refuse(n % 2 === 0 ? user : null)
  const costs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    costs.push((await refuseMs(user)) - (await refuseMs(null)))
  }
  const ms = median(costs)
  const verdict = ms <= LIMIT_MS ? 'held' : 'MISSED'
  console.log(`${kind}: ${ms.toFixed(4)} ms a request; figure ≤ ${LIMIT_MS} ${verdict}`)
  if (ms > LIMIT_MS) process.exitCode = 1
}
await service.close()
await rm(directory, { recursive: true })
