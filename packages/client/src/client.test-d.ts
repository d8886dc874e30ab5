/**
 * What must compile and what must not. Run by the compiler: an `@ts-expect-error` over a line that
 * compiles is itself an error.
 */
import {
  datesOf,
  downloadMedia,
  Refusal,
  unwrap,
  verifyCallback,
  type ChatClient,
  type ChatMessage,
  type CreateTwilioMessageError,
  type ErrorCode,
  type PostelClient,
  type SignalWireClient,
  type SignalWireMessage,
  type SignalWireStatusCallback,
  type TwilioClient,
  type TwilioError,
  type TwilioMessage,
  type TwilioMessageList,
  type TwilioStatusCallback,
} from './index.ts'

declare const twilio: TwilioClient
declare const signalWire: SignalWireClient
declare const chat: ChatClient
declare const postel: PostelClient
const path = { MessageSid: 'MM1', Sid: 'ME1' }
const channel = { ServiceSid: 'IS1', ChannelSid: 'CH1' }
const body = { To: '+1' }

type Same<A, B> = [A, B] extends [B, A] ? true : false
const isTrue = <Of extends true>(): Of | undefined => undefined

// Results.

const created = await twilio.createTwilioMessage({ body })
isTrue<Same<typeof created.data, TwilioMessage | undefined>>()
isTrue<Same<typeof created.error, CreateTwilioMessageError | undefined>>()
if (created.error) isTrue<Same<typeof created.data, undefined>>()
else isTrue<Same<typeof created.data, TwilioMessage>>()
isTrue<Same<Awaited<ReturnType<typeof sent>>, SignalWireMessage>>()
const sent = () => unwrap(signalWire.createSignalWireMessage({ body }))

// Codes.

const { error: refused } = created
if (refused?.code === 21211) {
  isTrue<Same<typeof refused.code, 21211>>()
  isTrue<Same<typeof refused.message, string>>()
}
const asError: TwilioError | undefined = created.error
try {
  await sent()
} catch (error) {
  if (error instanceof Refusal) {
    isTrue<Same<typeof error.code, ErrorCode | undefined>>()
    if (error.code === 21211) isTrue<Same<typeof error.code, 21211>>()
    // @ts-expect-error no dialect has such a code
    if (error.code === 21210) isTrue()
  }
}

// Lists.

const listed = await twilio.listTwilioMessages()
isTrue<Same<typeof listed.data, TwilioMessageList | undefined>>()
await twilio.listTwilioMessages({ query: { 'DateSent<': '2026-11-21', PageSize: 5 } })
for await (const message of twilio.listTwilioMessages({ limit: 5, maxPages: 2 })) {
  isTrue<Same<typeof message, TwilioMessage>>()
}
for await (const page of twilio.listTwilioMessages().pages()) {
  isTrue<Same<typeof page, TwilioMessageList>>()
}
for await (const message of chat.listChatMessages({ path: channel })) {
  isTrue<Same<typeof message, ChatMessage>>()
}

// Dates: given as text or Date, answered as text.

await twilio.listTwilioMessages({ query: { 'DateSent>': new Date() } })
await twilio.createTwilioMessage({ body: { ...body, SendAt: new Date() } })
await chat.createChatMessage({ path: channel, body: { DateCreated: new Date() } })
declare const message: TwilioMessage
isTrue<Same<typeof message.date_sent, string | null>>()
const dates = datesOf(message)
isTrue<Same<typeof dates.date_sent, Date | null>>()
isTrue<Same<typeof dates.date_created, Date>>()
isTrue<Same<keyof typeof dates, 'date_created' | 'date_sent' | 'date_updated'>>()

// Bytes.

const whole = await twilio.fetchTwilioMediaContent({
  path,
  headers: { Range: 'bytes=0-1', 'X-A': 'b' },
})
isTrue<Same<typeof whole.data, ArrayBuffer | undefined>>()
isTrue<Same<typeof whole.error, string | undefined>>()
const blob = await twilio.fetchTwilioMediaContent({ path, parseAs: 'blob' })
isTrue<Same<typeof blob.data, Blob | undefined>>()
const stream = await twilio.fetchTwilioMediaContent({ path, parseAs: 'stream' })
isTrue<Same<typeof stream.data, ReadableStream<Uint8Array> | null | undefined>>()
const current = await signalWire.fetchSignalWireMediaContent({ path })
// A 304 has neither.
if (!current.error) isTrue<Same<typeof current.data, ArrayBuffer | undefined>>()
isTrue<Same<NonNullable<typeof current.error>['status'], number>>()
const file = await downloadMedia(twilio, 'https://api.example.com/file')
isTrue<Same<typeof file.bytes, Uint8Array<ArrayBuffer>>>()
const arriving = await downloadMedia(chat, new URL('https://x.example'), { as: 'stream' })
isTrue<Same<typeof arriving.stream, ReadableStream<Uint8Array>>>()

// Callbacks.

const request = { url: 'https://app.example.com', headers: {}, body: '', key: 'token' }
const status = await verifyCallback<TwilioStatusCallback>(request)
isTrue<Same<NonNullable<typeof status>['MessageStatus'], TwilioStatusCallback['MessageStatus']>>()
isTrue<Same<NonNullable<typeof status>['ErrorCode'], string | undefined>>()
const heard = await verifyCallback<SignalWireStatusCallback>(request)
// On the wire a number is its digits.
isTrue<Same<NonNullable<typeof heard>['NumMedia'], `${number}`>>()

// Options.

await twilio.createTwilioMessage({ path: { AccountSid: 'AC2' }, body, idempotencyKey: 'order-42' })
await twilio.fetchHealth({ signal: AbortSignal.timeout(1), timeoutMs: 5, retries: 0 })
await twilio.raw.GET('/health')
await postel.listSignalWireMessages()
await postel.createTwilioMessage({ body })

// @ts-expect-error a message needs its To
await twilio.createTwilioMessage({ body: { Body: 'x' } })

// @ts-expect-error a create needs its body
await twilio.createTwilioMessage({})

// @ts-expect-error the contract has no such field
await twilio.createTwilioMessage({ body: { ...body, MediaUrls: ['x'] } })

// @ts-expect-error MediaUrl is a list
await twilio.createTwilioMessage({ body: { ...body, MediaUrl: 'x' } })

// @ts-expect-error a fetch needs its Sid
await twilio.fetchTwilioMessage({ path: {} })

// @ts-expect-error a fetch has no body
await twilio.fetchTwilioMessage({ path, body })

// @ts-expect-error the contract has no such filter
await twilio.listTwilioMessages({ query: { Status: 'sent' } })

// @ts-expect-error only what must not happen twice has a key
await twilio.fetchTwilioMessage({ path, idempotencyKey: 'x' })

// @ts-expect-error only lists have a limit
await twilio.fetchTwilioMessage({ path, limit: 5 })

// @ts-expect-error one message is no list
const all: AsyncIterable<unknown> = twilio.fetchTwilioMessage({ path })

// @ts-expect-error only bytes have a form to choose
await twilio.fetchTwilioMedia({ path, parseAs: 'blob' })

// @ts-expect-error bytes are not handed over as JSON
await twilio.fetchTwilioMediaContent({ path, parseAs: 'json' })

// @ts-expect-error the contract has no such operation
await twilio.createTwilioMassage({ body })

// @ts-expect-error Twilio's credentials do not open what is SignalWire's
await twilio.listSignalWireMessages()

// @ts-expect-error this operation has no such code
if (refused?.code === 21221) isTrue()

// @ts-expect-error an error is there or not: the code cannot be read before that is known
created.error.code

// @ts-expect-error a callback is genuine or not: it cannot be read before that is known
status.MessageStatus

// @ts-expect-error the contract has no such path
await twilio.raw.GET('/healthy')
