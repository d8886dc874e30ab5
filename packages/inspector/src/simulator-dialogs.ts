import { mediaUrlsIn, named } from './compose.ts'
import type { Context } from './context.ts'
import { openFormDialog } from './form-dialog.ts'
import { numbersOf } from './known-numbers.ts'
import { dataOf } from './refused.ts'

/** The form that lets a message come in. */
export const openReceive = (context: Context): void => {
  const { ours, theirs } = numbersOf(context.messages.known.get())
  openFormDialog({
    title: 'Receive a message',
    intro: 'As if somebody outside had written to one of the account’s numbers.',
    fields: [
      { name: 'From', label: 'From', kind: 'tel', value: theirs[0] ?? '', offers: named(theirs) },
      {
        ...{ name: 'To', label: 'To', kind: 'tel', value: ours[0] ?? '', offers: named(ours) },
        hint: 'A number that was given to the account: postel numbers add.',
      },
      { name: 'Body', label: 'Text', kind: 'area' },
      { name: 'MediaUrl', label: 'Media URLs', kind: 'area', hint: 'One per line.' },
    ],
    verb: 'Receive',
    act: async (values) => {
      const urls = mediaUrlsIn(values)
      const body = {
        ...{ To: values('To'), From: values('From') },
        ...(values('Body') !== '' && { Body: values('Body') }),
        ...(urls.length > 0 && { MediaUrl: urls }),
      }
      const message = await dataOf(context.api.acting.createSimulatorInboundMessage({ body }))
      context.messages.put(message)
      context.go({ view: 'messages', id: message.sid })
      context.notify(`Came in from ${message.from ?? 'nobody'}: ${message.status}.`)
      context.poke()
    },
  })
}

/** The form that lets time pass. */
export const openClock = (context: Context): void =>
  openFormDialog({
    title: 'Advance the clock',
    intro:
      'Whatever waits in this account – scheduled messages, validity, retries – is that much older afterwards. Dates in answers stay as they are.',
    fields: [
      {
        ...{ name: 'Seconds', label: 'Seconds', kind: 'number', value: '3600' },
        hint: 'From 1 to 3,024,000: 900 are 15 minutes, 86,400 a day.',
      },
    ],
    verb: 'Advance',
    act: async (values) => {
      const body = { Seconds: Number(values('Seconds')) }
      const { seconds } = await dataOf(context.api.acting.advanceSimulatorClock({ body }))
      context.notify(`${seconds.toLocaleString()} seconds have passed.`)
      context.poke()
    },
  })

/** Asks whether to delete all that the account has stored. */
export const openReset = (context: Context): void =>
  openFormDialog({
    title: 'Delete everything?',
    intro: `All messages, media, callbacks and chat of ${context.credentials.accountSid} go, and do not come back. The account, its tokens, numbers and messaging services stay.`,
    fields: [],
    verb: 'Delete everything',
    isDangerous: true,
    act: async () => {
      await dataOf(context.api.acting.resetSimulatorAccount())
      await Promise.all([context.messages.refresh(), context.deliveries.refresh()])
      context.go({ view: 'messages' })
      context.notify('The account has nothing stored.')
    },
  })
