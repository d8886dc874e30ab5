import { rm } from 'node:fs/promises'
import { createLog } from 'postel'
import type { TwilioMessage } from '@postel/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectTraces, textOf, tracesIn } from '../contracts/traces.ts'
import { makeDirectory, startPostel, type Postel } from '../support/postel.ts'
import { RECEIVER, SENDER, type TwilioApi } from '../support/twilio-api.ts'
import { inUse } from '../support/use-postel.ts'
import { post } from '../support/wire-call.ts'

let directory: string
let postel: Postel
let api: TwilioApi
let logged = ''

beforeAll(async () => {
  directory = await makeDirectory()
  const log = createLog('debug', { write: (line) => void (logged += line) })
  postel = await startPostel({ directory, overrides: { log } })
  api = await inUse(postel).open('http')
})
afterAll(async () => {
  await postel.close()
  await rm(directory, { recursive: true })
})

const formOf = (number: number) => ({
  To: RECEIVER,
  From: SENDER,
  Body: textOf(number, 160),
  StatusCallback: `${postel.callbacks.url}/${number}`,
})

/** The same each time: a retry of a client that did not hear the first answer. */
const create = (number: number) => {
  const { headers, ...rest } = post(formOf(number))
  const token = { 'i-twilio-idempotency-token': `create-${number}` }
  return api.call('createTwilioMessage', `${api.root}/Messages.json`, {
    ...rest,
    headers: { ...(headers as Record<string, string>), ...token },
  })
}

/** Creates a message whose callbacks fail at first, so that there is something to log of them. */
const deliver = async (number: number): Promise<TwilioMessage> => {
  postel.callbacks.fail(`/${number}`, 1)
  const message = (await create(number)).json<TwilioMessage>()
  await api.waitFor(message.sid, 'delivered')
  await postel.callbacks.waitFor(message.sid, 'delivered')
  return message
}

describe('the body of a message', () => {
  it('is nowhere once it is redacted or deleted: in no row, no free page and no log', async () => {
    const [redacted, deleted] = [await deliver(1), await deliver(2)]
    await deliver(3)
    expect(await tracesIn(directory)).toEqual(new Set([1, 2, 3]))
    const answer = await api.update(redacted.sid, { Body: '' })
    expect(answer.status).toBe(200)
    expect((await api.remove(deleted.sid)).status).toBe(204)
    await expectTraces(directory, [3])
    for (const number of [1, 2, 3]) expect(logged).not.toContain(textOf(number, 8))
  })

  it('is empty in the answer that was saved for a client that asks again', async () => {
    const [redacted, deleted, kept] = [await deliver(4), await deliver(5), await deliver(6)]
    await api.update(redacted.sid, { Body: '' })
    await api.remove(deleted.sid)
    expect((await create(4)).json()).toEqual({ ...redacted, body: '' })
    expect((await create(5)).json()).toEqual({ ...deleted, body: '' })
    expect((await create(6)).json()).toEqual(kept)
  })
})
