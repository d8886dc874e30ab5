import type { SignalWireMessage } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { openBoth } from '../support/both-wires.ts'
import { giveService } from '../support/messaging-services.ts'
import { giveNumber } from '../support/own-numbers.ts'
import { simulatorApi } from '../support/simulator-api.ts'
import { sidOf, uuidOf } from '../support/spelling.ts'
import { targetNames, type TargetName } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'
import { RECEIVER, type Form } from '../support/wire-call.ts'
import { expectSignalWireError } from '../support/wire-error.ts'

const service = usePostel()
const WITHOUT_FROM: Form = { To: RECEIVER, Body: 'Hi' }

const open = async (target: TargetName, count: number) => {
  const both = await openBoth(service, target)
  const numbers: string[] = []
  for (let given = 0; given < count; given += 1) {
    numbers.push(await giveNumber(service.postel(), both.account))
  }
  const group = async (...senders: string[]): Promise<string> =>
    uuidOf(await giveService(service.postel(), both.account, senders))
  return { ...both, numbers, group }
}

describe.each(targetNames)(
  'createSignalWireMessage and the numbers of a project (%s)',
  (target) => {
    it('sends from its own numbers only once it owns some', async () => {
      const { signalWire, numbers } = await open(target, 1)
      await signalWire.send({ From: numbers[0] ?? '' })
      const answer = await signalWire.create({ ...WITHOUT_FROM, From: '+14155550199' })
      expectSignalWireError(answer, { status: 422, code: 21601, says: /number of this project/ })
    })

    it('is sent by one of the number group', async () => {
      const { signalWire, numbers, group } = await open(target, 3)
      const [, second = '', third = ''] = numbers
      const MessagingServiceSid = await group(second, third)
      const answer = await signalWire.create({ ...WITHOUT_FROM, MessagingServiceSid })
      const queued = answer.json<SignalWireMessage>()
      expect(queued).toMatchObject({
        status: 'queued',
        from: '',
        num_segments: 0,
        messaging_service_sid: MessagingServiceSid,
      })
      const delivered = await signalWire.waitFor(queued.sid, 'delivered')
      expect([second, third]).toContain(delivered.from)
      expect(delivered).toMatchObject({ num_segments: 1 })
    })

    it('tells the callbacks nothing of the choice, which has no word of its own', async () => {
      const { signalWire, group } = await open(target, 1)
      const { callbacks } = service.postel()
      const answer = await signalWire.create({
        ...WITHOUT_FROM,
        MessagingServiceSid: await group(),
        StatusCallback: `${callbacks.url}/group`,
      })
      const told = await callbacks.waitFor(answer.json<SignalWireMessage>().sid, 'delivered')
      expect(told.map(({ form }) => form['MessageStatus'])).toEqual([
        'sending',
        'sent',
        'delivered',
      ])
    })

    it('refuses a From that is not of the group, and a group that is not the project’s', async () => {
      const { signalWire, numbers, group } = await open(target, 2)
      const [mine = '', other = ''] = numbers
      const form = { ...WITHOUT_FROM, From: other, MessagingServiceSid: await group(mine) }
      expectSignalWireError(await signalWire.create(form), { status: 422, code: 21601 })
      const theirs = await (await open(target, 0)).group()
      const foreign = await signalWire.create({ ...WITHOUT_FROM, MessagingServiceSid: theirs })
      expectSignalWireError(foreign, { status: 422, code: 21701 })
    })

    it('shows what Twilio’s wire scheduled and canceled in its own words', async () => {
      const { twilio, signalWire, group } = await open(target, 1)
      const MessagingServiceSid = sidOf('MG', await group())
      const SendAt = new Date(Date.now() + 3_600_000).toISOString()
      const form = { ...WITHOUT_FROM, MessagingServiceSid, ScheduleType: 'fixed', SendAt }
      const { sid } = (await twilio.create(form)).json<{ sid: string }>()
      const shown = async () => (await signalWire.fetch(uuidOf(sid))).json<SignalWireMessage>()
      expect(await shown()).toMatchObject({ status: 'queued', error_code: null })
      await twilio.update(sid, { Status: 'canceled' })
      expect(await shown()).toMatchObject({ status: 'failed', error_code: null, date_sent: null })
      await simulatorApi(twilio).advance(7_200)
      expect(await shown()).toMatchObject({ status: 'failed' })
    })

    it.each(['ScheduleType', 'SendAt', 'Status'])('knows no %s', async (name) => {
      const { signalWire } = await open(target, 0)
      const answer = await signalWire.create({ ...WITHOUT_FROM, From: '+14155550199', [name]: 'x' })
      expectSignalWireError(answer, { status: 422, code: 90000, says: name })
    })
  },
)
