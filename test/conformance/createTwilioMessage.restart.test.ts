import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startCallbackReceiver, type CallbackReceiver } from '../support/callback-receiver.ts'
import { accountIdOf, makeDirectory, startPostel } from '../support/postel.ts'
import { targetOf } from '../support/target.ts'
import { encodeForm, RECEIVER, SENDER, twilioApi, type Form } from '../support/twilio-api.ts'
import type { Postel, TestAccount } from '../support/postel.ts'

let directory: string
let receiver: CallbackReceiver
beforeAll(async () => {
  directory = await makeDirectory()
  receiver = await startCallbackReceiver()
})
afterAll(async () => {
  await receiver.close()
  await rm(directory, { recursive: true })
})

const start = (env: Record<string, string> = {}): Promise<Postel> =>
  startPostel({ directory, env: { POSTEL_FETCH_ALLOW: receiver.host, ...env } })

const create = (postel: Postel, account: TestAccount, form: Form) => {
  const api = twilioApi(targetOf('http', postel), account)
  return api.call('createTwilioMessage', `${api.root}/Messages.json`, {
    method: 'POST',
    headers: { 'Idempotency-Key': 'over-a-restart' },
    body: encodeForm({ To: RECEIVER, From: SENDER, Body: 'Hello', ...form }),
  })
}

describe('a restart of the service', () => {
  it('keeps what is owed, with the same token, and what was answered under a key', async () => {
    const form = { StatusCallback: `${receiver.url}/status#rc=5` }
    receiver.fail('/status', 1)
    const before = await start()
    const account = await before.createAccount()
    const first = await create(before, account, form)
    const { sid } = first.json<{ sid: string }>()
    await expect.poll(() => receiver.of(sid).length).toBeGreaterThan(0)
    await before.close()

    const after = await start()
    try {
      const calls = await receiver.waitFor(sid, 'delivered')
      const [failed, ...taken] = calls
      expect(failed?.status).toBe(503)
      expect(taken.map(({ form: told }) => told['MessageStatus'])).toEqual([
        'sending',
        'sent',
        'delivered',
      ])
      const tokens = calls.map(({ headers }) => headers['i-twilio-idempotency-token'])
      expect(tokens[1]).toBe(tokens[0])
      expect(new Set(tokens).size).toBe(3)
      const again = await create(after, account, form)
      expect(again.status).toBe(201)
      expect(again.text()).toBe(first.text())
    } finally {
      await after.close()
    }
  })

  it('with exchanged secret keys answers under a key as before, and sends nothing twice', async () => {
    const [oldKey, newKey] = ['o'.repeat(32), 'n'.repeat(32)]
    const folder = await makeDirectory()
    const startUnder = (keys: string) =>
      startPostel({ directory: folder, env: { POSTEL_SECRET_KEYS: keys } })
    try {
      const before = await startUnder(oldKey)
      const account = await before.createAccount()
      const first = await create(before, account, { Body: 'yes' }).finally(before.close)
      const after = await startUnder(`${newKey},${oldKey}`)
      const again = await create(after, account, { Body: 'yes' })
      const other = await create(after, account, { Body: 'no' })
      const count = await after.write((rows) =>
        rows.messages({ accountId: accountIdOf(account), limit: 9 }),
      )
      await after.close()
      expect([again.status, again.text()]).toEqual([201, first.text()])
      expect(other.status).toBe(409)
      expect(count).toHaveLength(1)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
