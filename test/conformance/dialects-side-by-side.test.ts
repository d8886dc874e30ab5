import type { DeliveryFailure } from '@postel/core'
import type { SignalWireMessage, TwilioMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { asSignalWire, mediaAsSignalWire, openBoth, type BothWires } from '../support/both-wires.ts'
import { sampleFile } from '../support/media-samples.ts'
import { sidOf, uuidOf } from '../support/spelling.ts'
import { storeEveryState, storeMessage } from '../support/stored.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectError, expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const MISSING = { status: 404, code: 20404 }
const TYPES = ['image/png', 'image/gif', 'text/vcard']

const urls = (): string[] => TYPES.map((type) => service.postel().files.put(type, sampleFile(type)))

/** The same message, read on either wire. */
const readBoth = async ({ twilio, signalWire }: BothWires, id: string) => ({
  ofTwilio: (await twilio.fetch(sidOf('SM', id))).json<TwilioMessage>(),
  ofSignalWire: (await signalWire.fetch(uuidOf(id))).json<SignalWireMessage>(),
})

const FAILURES: Record<DeliveryFailure, [twilio: number, signalWire: string]> = {
  queue_overflow: [30001, '30022'],
  unreachable: [30003, '30003'],
  blocked: [30004, '30004'],
  unknown_handset: [30005, '30005'],
  landline: [30006, '30006'],
  carrier_violation: [30007, '30007'],
  carrier_unknown: [30008, '30008'],
  expired: [30036, '30001'],
  no_sender: [21703, '21703'],
  media_unreachable: [63019, '63019'],
  media_too_large: [11751, '11751'],
  media_type_refused: [12300, '12300'],
}

describe.each(targetNames)('one message, two wires (%s)', (target: TargetName) => {
  it('sent by Twilio’s wire reads back by SignalWire’s, in every field', async () => {
    const both = await openBoth(service, target)
    const { message, media } = await both.twilio.sendMedia(urls(), { Body: 'Grüße & <3' })
    const { ofTwilio, ofSignalWire } = await readBoth(both, message.sid)
    expect(ofTwilio).toEqual(message)
    expect(ofSignalWire).toEqual(asSignalWire(message))
    expect(ofSignalWire).toMatchObject({ num_media: 3, num_segments: 1, body: 'Grüße & <3' })
    expect(await both.signalWire.mediaOf(ofSignalWire.sid)).toEqual(media.map(mediaAsSignalWire))
  })

  it('sent by SignalWire’s wire reads back by Twilio’s, in every field', async () => {
    const both = await openBoth(service, target)
    const { message, media } = await both.signalWire.sendMedia(urls(), { Body: 'жук 👩‍👧' })
    const { ofTwilio, ofSignalWire } = await readBoth(both, message.sid)
    expect(ofSignalWire).toEqual(message)
    expect(asSignalWire(ofTwilio)).toEqual(message)
    expect(ofTwilio).toMatchObject({ num_media: '3', num_segments: '1' })
    expect(ofTwilio.sid).toBe(sidOf('MM', message.sid))
    expect((await both.twilio.mediaOf(ofTwilio.sid)).map(mediaAsSignalWire)).toEqual(media)
  })

  it('is found on Twilio’s wire under SM and MM, however it was sent', async () => {
    const { twilio, signalWire } = await openBoth(service, target)
    const text = await signalWire.send()
    const mms = await signalWire.send({ SendAsMms: 'true' })
    for (const [sid, prefix] of [
      [text.sid, 'SM'],
      [mms.sid, 'MM'],
    ] as const) {
      for (const asked of ['SM', 'MM'] as const) {
        const found = (await twilio.fetch(sidOf(asked, sid))).json<TwilioMessage>()
        expect(found.sid).toBe(sidOf(prefix, sid))
      }
    }
  })

  it('says the same in every state, each wire in its word', async () => {
    const both = await openBoth(service, target)
    const shown: Record<string, string[]> = {}
    for (const [state, { id }] of await storeEveryState(service.postel(), both.account)) {
      const { ofTwilio, ofSignalWire } = await readBoth(both, id)
      expect(ofSignalWire).toEqual(asSignalWire(ofTwilio))
      shown[state] = [ofTwilio.status, ofSignalWire.status]
    }
    expect(shown).toEqual({
      scheduled: ['scheduled', 'queued'],
      accepted: ['accepted', 'queued'],
      queued: ['queued', 'queued'],
      sending: ['sending', 'initiated'],
      sent: ['sent', 'sent'],
      delivered: ['delivered', 'delivered'],
      read: ['read', 'delivered'],
      undelivered: ['undelivered', 'undelivered'],
      failed: ['failed', 'failed'],
      canceled: ['canceled', 'failed'],
      receiving: ['receiving', 'initiated'],
      received: ['received', 'received'],
    })
  })

  it.each(Object.entries(FAILURES))('tells the failure %s as %j', async (failure, codes) => {
    const both = await openBoth(service, target)
    const { id } = await storeMessage(service.postel(), both.account, {
      state: 'failed',
      failure: failure as DeliveryFailure,
    })
    const { ofTwilio, ofSignalWire } = await readBoth(both, id)
    expect([ofTwilio.error_code, ofSignalWire.error_code]).toEqual(codes)
    expect(ofSignalWire).toEqual(asSignalWire(ofTwilio))
  })

  it('shows a sender that is not chosen yet as null and as nothing', async () => {
    const both = await openBoth(service, target)
    const { id } = await storeMessage(service.postel(), both.account, {
      state: 'accepted',
      from: null,
      messagingServiceId: '5c0d9e8f7a6b4c3d2e1f0a9b8c7d6e5f' as never,
    })
    const { ofTwilio, ofSignalWire } = await readBoth(both, id)
    expect([ofTwilio.from, ofSignalWire.from]).toEqual([null, ''])
    expect(ofSignalWire).toEqual(asSignalWire(ofTwilio))
  })

  it('stands in both lists, in the same order and filtered alike', async () => {
    const { twilio, signalWire } = await openBoth(service, target)
    for (const api of [twilio, signalWire, twilio]) await api.send({ To: '+15005550011' })
    const listed = await twilio.messages()
    expect(listed).toHaveLength(3)
    expect(await signalWire.messages()).toEqual(listed.map(asSignalWire))
    const query = { To: '+15005550011' }
    expect(await signalWire.messages(query)).toEqual(
      (await twilio.messages(query)).map(asSignalWire),
    )
  })

  it('has the same bytes at both addresses, under the same ETag', async () => {
    const { twilio, signalWire } = await openBoth(service, target)
    const { media } = await twilio.sendMedia(urls())
    for (const { sid, parent_sid: message, content_type: type } of media) {
      const ofTwilio = await twilio.fetchBytes(message, sid)
      const ofSignalWire = await signalWire.fetchBytes(uuidOf(message), uuidOf(sid))
      expect(ofTwilio.bytes).toEqual(new Uint8Array(sampleFile(type).bytes))
      expect(ofSignalWire.bytes).toEqual(ofTwilio.bytes)
      for (const name of ['etag', 'content-type', 'content-length']) {
        expect(ofSignalWire.headers.get(name)).toBe(ofTwilio.headers.get(name))
      }
    }
  })

  it('is changed for both by either', async () => {
    const both = await openBoth(service, target)
    const { twilio, signalWire } = both
    const { message, media } = await twilio.sendMedia(urls())
    const [first = '', second = ''] = media.map(({ sid }) => sid)
    await signalWire.update(uuidOf(message.sid), { Body: '' })
    await signalWire.removeMedia(uuidOf(message.sid), uuidOf(first))
    const { ofTwilio, ofSignalWire } = await readBoth(both, message.sid)
    expect(ofTwilio).toMatchObject({ body: '', num_media: '2' })
    expect(ofSignalWire).toEqual(asSignalWire(ofTwilio))
    expectError(await twilio.fetchMedia(message.sid, first), MISSING)
    await twilio.removeMedia(message.sid, second)
    const gone = await signalWire.fetchMedia(uuidOf(message.sid), uuidOf(second))
    expectSignalWireError(gone, MISSING)
    await twilio.remove(message.sid)
    expectSignalWireError(await signalWire.fetch(uuidOf(message.sid)), MISSING)
    const other = await signalWire.deliver()
    await signalWire.remove(other.sid)
    expectError(await twilio.fetch(sidOf('SM', other.sid)), MISSING)
  })
})
