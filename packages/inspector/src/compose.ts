import type { CreateTwilioMessageForm } from '@postel/client'
import type { Context } from './context.ts'
import { openFormDialog, type Values } from './form-dialog.ts'
import { MAGIC_TO, numbersOf } from './known-numbers.ts'
import { dataOf } from './refused.ts'

/** The form that sends a message. */
export const openCompose = (context: Context): void => {
  const { ours, theirs } = numbersOf(context.messages.known.get())
  openFormDialog({
    title: 'Send a message',
    fields: [
      { name: 'To', label: 'To', kind: 'tel', offers: [...named(theirs), ...MAGIC_TO] },
      { name: 'From', label: 'From', kind: 'tel', value: ours[0] ?? '', offers: named(ours) },
      { name: 'Body', label: 'Text', kind: 'area' },
      {
        name: 'MediaUrl',
        label: 'Media URLs',
        kind: 'area',
        hint: 'One per line; the service fetches them after its answer.',
      },
    ],
    more: [
      { name: 'StatusCallback', label: 'Status callback', kind: 'url' },
      { name: 'MessagingServiceSid', label: 'Messaging service', hint: 'MG…, instead of From.' },
      {
        name: 'SendAt',
        label: 'Send at',
        kind: 'datetime-local',
        hint: 'From 15 minutes to 35 days ahead; needs a messaging service.',
      },
      { name: 'ValidityPeriod', label: 'Validity in seconds', kind: 'number' },
    ],
    verb: 'Send',
    act: async (values) => {
      const call = context.api.acting.createTwilioMessage({ body: bodyOf(values) })
      const message = await dataOf(call)
      context.messages.put(message)
      context.go({ view: 'messages', id: message.sid })
      context.notify(`Sent to ${message.to}: ${message.status}.`)
      context.poke()
    },
  })
}

/** What was left empty is not sent, but for `To`, so that the service can say what is missing. */
const bodyOf = (values: Values): CreateTwilioMessageForm => {
  const given = (name: string) => (values(name) === '' ? {} : { [name]: values(name) })
  const sendAt = values('SendAt')
  const validity = values('ValidityPeriod')
  return {
    To: values('To'),
    ...given('From'),
    ...given('Body'),
    ...given('StatusCallback'),
    ...given('MessagingServiceSid'),
    ...(mediaUrlsIn(values).length > 0 && { MediaUrl: mediaUrlsIn(values) }),
    ...(sendAt !== '' && { ScheduleType: 'fixed', SendAt: new Date(sendAt).toISOString() }),
    ...(validity !== '' && { ValidityPeriod: Number(validity) }),
  }
}

export const mediaUrlsIn = (values: Values): string[] =>
  values('MediaUrl')
    .split(/\s+/)
    .filter((url) => url !== '')

export const named = (numbers: readonly string[]): (readonly [string, string])[] =>
  numbers.map((number) => [number, 'used before'])
