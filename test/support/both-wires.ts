import type { SignalWireMedia, SignalWireMessage, TwilioMedia, TwilioMessage } from '@postel/server'
import { expect } from 'vitest'
import type { TestAccount } from './postel.ts'
import { signalWireApi, type SignalWireApi } from './signalwire-api.ts'
import { uuidOf } from './spelling.ts'
import { targetOf, type TargetName } from './target.ts'
import { twilioApi, type TwilioApi } from './twilio-api.ts'
import type { PostelInUse } from './use-postel.ts'

/** One account as two wires show it, each by the auth token. */
export interface BothWires {
  account: TestAccount
  twilio: TwilioApi
  signalWire: SignalWireApi
}

export const openBoth = async (service: PostelInUse, name: TargetName): Promise<BothWires> => {
  const target = targetOf(name, service.postel())
  const account = await service.postel().createAccount()
  const project = { ...account, accountSid: uuidOf(account.accountSid) }
  return {
    account,
    twilio: twilioApi(target, account),
    signalWire: signalWireApi(target, project),
  }
}

const LAML = '/api/laml'

/** How SignalWire's wire writes an address that Twilio's has. */
const uriOf = (twilioUri: string): string =>
  LAML + twilioUri.replace(/[A-Z]{2}[0-9a-f]{32}/g, uuidOf)

type Spell<From, To> = { [Field in keyof To]: (shown: From) => To[Field] }

const WORDS: Record<TwilioMessage['status'], SignalWireMessage['status']> = {
  scheduled: 'queued',
  accepted: 'queued',
  queued: 'queued',
  sending: 'initiated',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
  receiving: 'initiated',
  received: 'received',
}

/** Codes of Twilio's that SignalWire has under another number; the words differ too. */
const CODES: Readonly<Record<number, string>> = { 30001: '30022', 30036: '30001' }

const orNull = <From, To>(value: From | null, spell: (value: From) => To): To | null =>
  value === null ? null : spell(value)

/** Every field that both wires have: what SignalWire's says where Twilio's says this. */
const messageFields: Spell<TwilioMessage, SignalWireMessage> = {
  account_sid: ({ account_sid }) => uuidOf(account_sid),
  api_version: ({ api_version }) => api_version,
  body: ({ body }) => body,
  date_created: ({ date_created }) => date_created,
  date_sent: ({ date_sent }) => date_sent,
  date_updated: ({ date_updated }) => date_updated,
  direction: ({ direction }) => direction,
  error_code: ({ error_code }) => orNull(error_code, (code) => CODES[code] ?? String(code)),
  error_message: ({ error_message }) =>
    orNull(error_message, () => expect.stringMatching(/\w/) as string),
  from: ({ from }) => from ?? '',
  messaging_service_sid: ({ messaging_service_sid }) => orNull(messaging_service_sid, uuidOf),
  num_media: ({ num_media }) => Number(num_media),
  num_segments: ({ num_segments }) => Number(num_segments),
  price: ({ price }) => orNull(price, (text) => Math.abs(Number(text))),
  price_unit: ({ price_unit }) => price_unit ?? 'USD',
  sid: ({ sid }) => uuidOf(sid),
  status: ({ status }) => WORDS[status],
  subresource_uris: ({ subresource_uris: { media } }) => ({ media: uriOf(media) }),
  to: ({ to }) => to,
  uri: ({ uri }) => uriOf(uri),
}

const mediaFields: Spell<TwilioMedia, SignalWireMedia> = {
  account_sid: ({ account_sid }) => uuidOf(account_sid),
  content_type: ({ content_type }) => content_type,
  date_created: ({ date_created }) => date_created,
  date_updated: ({ date_updated }) => date_updated,
  parent_sid: ({ parent_sid }) => uuidOf(parent_sid),
  sid: ({ sid }) => uuidOf(sid),
  uri: ({ uri }) => uriOf(uri),
}

const spelled = <From, To>(fields: Spell<From, To>, shown: From): To =>
  Object.fromEntries(
    Object.entries<(shown: From) => unknown>(fields).map(([name, spell]) => [name, spell(shown)]),
  ) as To

/** The same message as SignalWire's wire has to show it: all of its fields, and no others. */
export const asSignalWire = (message: TwilioMessage): SignalWireMessage =>
  spelled(messageFields, message)

export const mediaAsSignalWire = (media: TwilioMedia): SignalWireMedia =>
  spelled(mediaFields, media)
