import type { Twilio } from 'twilio'
import { beforeAll, describe, expect, it } from 'vitest'
import { UNKNOWN_MESSAGE } from '../support/unknown-sids.ts'
import { deliver, send, useTwilio, waitFor } from '../support/twilio-sdk.ts'

const { open } = useTwilio()
const MISSING = { status: 404, code: 20404 }
const IN_PROGRESS = { status: 409, code: 20009 }

describe('the twilio package on changes', () => {
  let client: Twilio
  beforeAll(async () => {
    client = await open()
  })

  it('redacts a message, by its sid and by its instance', async () => {
    const first = await deliver(client, { body: 'My number is 42' })
    const redacted = await client.messages(first.sid).update({ body: '' })
    expect(redacted.body).toBe('')
    expect(redacted.status).toBe('delivered')
    expect(redacted.dateSent).toEqual(first.dateSent)
    expect((await client.messages(first.sid).fetch()).body).toBe('')
    const second = await deliver(client)
    expect((await second.update({ body: '' })).body).toBe('')
  })

  it('does not redact what is still in progress', async () => {
    const { sid } = await send(client, { to: '+15005550011' })
    await expect(client.messages(sid).update({ body: '' })).rejects.toMatchObject(IN_PROGRESS)
  })

  it('cannot cancel what is not scheduled', async () => {
    const queued = await send(client, { to: '+15005550011' })
    const delivered = await deliver(client)
    for (const { sid } of [queued, delivered]) {
      const canceling = client.messages(sid).update({ status: 'canceled' })
      await expect(canceling).rejects.toMatchObject({ status: 409, code: 30409 })
    }
  })

  it.each([
    ['another text', { body: 'Other words' }],
    ['both a text and a status', { body: '', status: 'canceled' as const }],
    ['nothing', {}],
  ])('reads 30400 for %s', async (_, change) => {
    const { sid } = await deliver(client)
    const updating = client.messages(sid).update(change)
    await expect(updating).rejects.toMatchObject({ status: 400, code: 30400 })
    expect((await client.messages(sid).fetch()).body).toBe('Hello')
  })

  it('removes a message, and then it is gone', async () => {
    const message = await deliver(client)
    expect(await message.remove()).toBe(true)
    const gone = client.messages(message.sid)
    await expect(gone.fetch()).rejects.toMatchObject(MISSING)
    await expect(gone.remove()).rejects.toMatchObject(MISSING)
    await expect(gone.update({ body: '' })).rejects.toMatchObject(MISSING)
    await expect(gone.media.list()).rejects.toMatchObject(MISSING)
    const sids = (await client.messages.list()).map(({ sid }) => sid)
    expect(sids).not.toContain(message.sid)
    const { sid } = await deliver(client)
    expect((await client.messages(sid).removeWithHttpInfo()).statusCode).toBe(204)
  })

  it('does not remove what is still in progress', async () => {
    const { sid } = await send(client, { to: '+15005550012' })
    await waitFor(client, sid, 'sent')
    await expect(client.messages(sid).remove()).rejects.toMatchObject(IN_PROGRESS)
  })

  it('tells feedback, and tells it anew', async () => {
    const { sid } = await deliver(client, { provideFeedback: true })
    const first = await client.messages(sid).feedback.create({ outcome: 'confirmed' })
    expect(first.outcome).toBe('confirmed')
    expect(first.messageSid).toBe(sid)
    expect(first.accountSid).toBe(client.accountSid)
    expect(first.dateCreated).toBeInstanceOf(Date)
    expect(first.uri).toBe((await client.messages(sid).fetch()).subresourceUris['feedback'])
    const second = await client.messages(sid).feedback.create({ outcome: 'unconfirmed' })
    expect(second.outcome).toBe('unconfirmed')
    expect(second.dateCreated).toEqual(first.dateCreated)
    expect((await client.messages(sid).feedback.create()).outcome).toBe('confirmed')
  })

  it('reads 20404 for feedback on a message that nobody has', async () => {
    const telling = client.messages(UNKNOWN_MESSAGE).feedback.create({ outcome: 'confirmed' })
    await expect(telling).rejects.toMatchObject(MISSING)
  })
})
