import { rm } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { ACCOUNT, startService, type ServiceProcess } from '../faults/support/service-process.ts'
import { makeDirectory } from '../support/postel.ts'
import { readAnswer } from '../support/answer.ts'
import { targetOf, type Target } from '../support/target.ts'
import { until } from '../support/until.ts'
import { twilioApi } from '../support/twilio-api.ts'
import { startFront } from '../support/upstream-front.ts'
import { relayEnv, startUpstream } from '../support/use-relay.ts'

/** A killed service's jobs are handed out again once their lease of 30 s is over. */
const PATIENCE_MS = 45_000

const targetAt = ({ url }: ServiceProcess): Target => ({
  name: 'http',
  request: async (path, init) => readAnswer('http', await fetch(url + path, init)),
})

it('a relay that is killed after the upstream took a message does not send it twice', async () => {
  const directory = await makeDirectory()
  const upstream = await startUpstream()
  const front = await startFront(upstream.url)
  const account = await upstream.createAccount()
  const start = () => startService({ directory, env: relayEnv(front, account) })
  let relay: ServiceProcess = await start()
  try {
    // The upstream has the message, and its answer does not arrive any more.
    const killed = new Promise<void>((resolve, reject) => {
      front.after(async ({ method }) => {
        if (method === 'POST') await relay.kill().then(resolve, reject)
      })
    })
    const { sid } = await twilioApi(targetAt(relay), ACCOUNT).send({ Body: 'Once only' })
    await killed
    front.after(() => Promise.resolve())
    relay = await start()
    const here = twilioApi(targetAt(relay), ACCOUNT)
    const isDelivered = async () =>
      (await here.fetch(sid)).json<{ status: string }>().status === 'delivered'
    await until('the message to be delivered', isDelivered, PATIENCE_MS)

    const posts = front.requests.filter(({ method }) => method === 'POST')
    expect(posts).toHaveLength(2)
    expect(posts[0]?.form).toEqual(posts[1]?.form)
    const tokens = posts.map(({ headers }) => headers['i-twilio-idempotency-token'])
    expect(tokens).toEqual([sid.slice(2), sid.slice(2)])
    const there = twilioApi(targetOf('http', upstream), account)
    expect((await there.messages()).map(({ body }) => body)).toEqual(['Once only'])
  } finally {
    await relay.kill()
    await Promise.all([front.close(), upstream.close()])
    await rm(directory, { recursive: true, force: true })
  }
}, 90_000)
