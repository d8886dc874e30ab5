import type { TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openBoth, asSignalWire } from '../support/both-wires.ts'
import { sampleFile } from '../support/media-samples.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { until } from '../support/until.ts'
import type { TwilioApi } from '../support/twilio-api.ts'
import { usePostel } from '../support/use-postel.ts'
import { uuidOf } from '../support/spelling.ts'

const service = usePostel()

/** Two accounts, each with a number; the second as both wires show it. */
const openTwo = async (target: TargetName) => {
  const sender = await service.open(target)
  const receiver = await openBoth(service, target)
  const from = await giveNumber(service.postel(), sender.account)
  const to = await giveNumber(service.postel(), receiver.account)
  return { sender, receiver, from, to }
}

/** Waits for as many messages as must come in, newest first. */
const inboundOf = (api: TwilioApi, count = 1): Promise<TwilioMessage[]> =>
  until(`${count} messages to come in`, async () => {
    const inbound = (await api.messages()).filter(({ direction }) => direction === 'inbound')
    return inbound.length >= count && inbound
  })

describe.each(targetNames)('a message to a number of another account (%s)', (target) => {
  it('comes in there, on both wires, when it is delivered', async () => {
    const { sender, receiver, from, to } = await openTwo(target)
    const sent = await sender.deliver({ From: from, To: to, Body: 'Grüße' })
    const [received] = await inboundOf(receiver.twilio)
    expect(received).toEqual({
      ...sent,
      account_sid: receiver.account.accountSid,
      direction: 'inbound',
      status: 'received',
      sid: expect.stringMatching(/^SM[0-9a-f]{32}$/) as string,
      uri: expect.stringContaining(receiver.account.accountSid) as string,
      subresource_uris: expect.any(Object) as object,
      date_created: received?.date_created,
      date_sent: received?.date_created,
      date_updated: received?.date_created,
    })
    expect(received?.sid).not.toBe(sent.sid)
    const shown = await receiver.signalWire.fetch(uuidOf(received?.sid ?? ''))
    expect(shown.json()).toEqual(asSignalWire(received as TwilioMessage))
    expect((await sender.messages()).map(({ direction }) => direction)).toEqual(['outbound-api'])
  })

  it('is found by its numbers, and on SignalWire’s wire by its status', async () => {
    const { sender, receiver, from, to } = await openTwo(target)
    await sender.deliver({ From: from, To: to })
    const [received] = await inboundOf(receiver.twilio)
    for (const query of [{ To: to }, { From: from }]) {
      expect(await receiver.twilio.messages(query)).toEqual([received])
    }
    expect(await receiver.signalWire.messages({ Status: 'received' })).toHaveLength(1)
    expect(await receiver.signalWire.messages({ Status: 'delivered' })).toEqual([])
  })

  it('brings its media, which stay when its sender deletes their own', async () => {
    const { sender, receiver, from, to } = await openTwo(target)
    const files = (['image/png', 'image/gif'] as const).map((type) =>
      service.postel().files.put(type.replace('/', '.'), sampleFile(type)),
    )
    const { message, media } = await sender.sendMedia(files, { From: from, To: to })
    const [received] = await inboundOf(receiver.twilio)
    expect(received).toMatchObject({ num_media: '2' })
    expect(received?.sid).toMatch(/^MM/)
    const theirs = await receiver.twilio.mediaOf(received?.sid ?? '')
    expect(theirs.map(({ content_type }) => content_type)).toEqual(['image/png', 'image/gif'])
    expect(theirs.map(({ sid }) => sid)).not.toEqual(media.map(({ sid }) => sid))
    expect((await sender.remove(message.sid)).status).toBe(204)
    const bytes = await receiver.twilio.fetchBytes(received?.sid ?? '', theirs[0]?.sid ?? '')
    expect(bytes.status).toBe(200)
    expect(Buffer.from(bytes.bytes)).toEqual(Buffer.from(sampleFile('image/png').bytes))
  })

  it('can be redacted and deleted there, which its sender does not see', async () => {
    const { sender, receiver, from, to } = await openTwo(target)
    const sent = await sender.deliver({ From: from, To: to })
    const [received] = await inboundOf(receiver.twilio)
    const sid = received?.sid ?? ''
    expect((await receiver.twilio.update(sid, { Body: '' })).status).toBe(200)
    expect((await receiver.twilio.remove(sid)).status).toBe(204)
    expect((await sender.fetch(sent.sid)).json()).toEqual(sent)
  })

  it('can be answered from that number', async () => {
    const { sender, receiver, from, to } = await openTwo(target)
    await sender.deliver({ From: from, To: to, Body: 'Are you there?' })
    await inboundOf(receiver.twilio)
    await receiver.twilio.deliver({ From: to, To: from, Body: 'Yes' })
    expect(await inboundOf(sender)).toMatchObject([{ from: to, to: from, body: 'Yes' }])
  })
})
