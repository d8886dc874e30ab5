/**
 * What must compile and what must not. Run by the compiler: an `@ts-expect-error` over a line that
 * compiles is itself an error.
 */
import type { PostelClient, TwilioError, TwilioMessage, TwilioMessageList } from './index.ts'

declare const postel: PostelClient
const path = { MessageSid: 'MM1', Sid: 'ME1' }
const body = { To: '+1' }

type Same<A, B> = [A, B] extends [B, A] ? true : false
const isTrue = <Of extends true>(): Of | undefined => undefined

const created = await postel.createTwilioMessage({ body })
isTrue<Same<typeof created.data, TwilioMessage | undefined>>()
isTrue<Same<typeof created.error, TwilioError | undefined>>()
if (created.error) isTrue<Same<typeof created.data, undefined>>()
else isTrue<Same<typeof created.data, TwilioMessage>>()

const listed = await postel.listTwilioMessages()
isTrue<Same<typeof listed.data, TwilioMessageList | undefined>>()
await postel.listTwilioMessages({ query: { 'DateSent<': '2026-11-21', PageSize: 5 } })

const whole = await postel.fetchTwilioMediaContent({
  path,
  headers: { Range: 'bytes=0-1', 'X-A': 'b' },
})
isTrue<Same<typeof whole.data, ArrayBuffer | undefined>>()
isTrue<Same<typeof whole.error, string | undefined>>()
const blob = await postel.fetchTwilioMediaContent({ path, parseAs: 'blob' })
isTrue<Same<typeof blob.data, Blob | undefined>>()
const stream = await postel.fetchTwilioMediaContent({ path, parseAs: 'stream' })
isTrue<Same<typeof stream.data, ReadableStream<Uint8Array> | null | undefined>>()

await postel.createTwilioMessage({ path: { AccountSid: 'AC2' }, body })
await postel.fetchHealth({ signal: AbortSignal.timeout(1) })
await postel.raw.GET('/health')

// @ts-expect-error a message needs its To
await postel.createTwilioMessage({ body: { Body: 'x' } })

// @ts-expect-error a create needs its body
await postel.createTwilioMessage({})

// @ts-expect-error the contract has no such field
await postel.createTwilioMessage({ body: { ...body, MediaUrls: ['x'] } })

// @ts-expect-error MediaUrl is a list
await postel.createTwilioMessage({ body: { ...body, MediaUrl: 'x' } })

// @ts-expect-error a fetch needs its Sid
await postel.fetchTwilioMessage({ path: {} })

// @ts-expect-error a fetch has no body
await postel.fetchTwilioMessage({ path, body })

// @ts-expect-error the contract has no such filter
await postel.listTwilioMessages({ query: { Status: 'sent' } })

// @ts-expect-error only bytes have a form to choose
await postel.fetchTwilioMedia({ path, parseAs: 'blob' })

// @ts-expect-error bytes are not handed over as JSON
await postel.fetchTwilioMediaContent({ path, parseAs: 'json' })

// @ts-expect-error the contract has no such operation
await postel.createTwilioMassage({ body })

// @ts-expect-error an error is there or not: the code cannot be read before that is known
created.error.code

// @ts-expect-error the contract has no such path
await postel.raw.GET('/healthy')
