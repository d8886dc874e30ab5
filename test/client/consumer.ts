import {
  createTwilioClient,
  datesOf,
  downloadMedia,
  Refusal,
  unwrap,
  verifyCallback,
  type ClientOptions,
  type TwilioClient,
  type TwilioError,
  type TwilioStatusCallback,
} from '@postel/client'

/** What there is to exercise the client against. */
export interface Surroundings {
  options: ClientOptions
  mediaUrls: readonly string[]
  /** An origin of its own that leads to another, at `/leave`, and that never answers at `/hang`. */
  otherOrigin: string
}

interface File {
  contentType: string
  bytes: readonly number[]
}

export interface Report {
  created: { status: string; num_media: string }
  /** Whether the message was created within the last minute, by its own date. */
  isNew: boolean
  /** Of all pages, two messages a page. */
  listedSids: readonly string[]
  files: readonly File[]
  downloads: readonly File[]
  refusal: Pick<TwilioError, 'code' | 'status'> | undefined
  thrownCode: number | undefined
  byteRefusal: string | undefined
  deleted: readonly number[]
  /** What another origin was sent, after a redirect to it. */
  elsewhere: string
  timedOut: string
  aborted: string
  /** Of callbacks; null where one is not genuine. */
  statuses: readonly (string | null)[]
}

const POLLS_MAX = 200
const POLL_MS = 20

/**
 * What an application does with the client. It is compiled and run outside of this repository, and
 * bundled and run in a browser and in an edge runtime.
 */
export const exercise = async ({
  options,
  mediaUrls,
  otherOrigin,
}: Surroundings): Promise<Report> => {
  const twilio = createTwilioClient(options)
  const body = { To: '+14155550123', From: '+15005550006', Body: 'Two & more' }
  const created = await unwrap(
    twilio.createTwilioMessage({ body: { ...body, MediaUrl: [...mediaUrls] } }),
  )
  const MessageSid = created.sid
  await delivered(twilio, MessageSid)
  for (const Body of ['two', 'three', 'four', 'five']) {
    await unwrap(twilio.createTwilioMessage({ body: { ...body, Body } }))
  }

  const listedSids: string[] = []
  const aMinuteAgo = new Date(Date.now() - 60_000)
  const query = { To: body.To, PageSize: 2 }
  for await (const { sid } of twilio.listTwilioMessages({ query })) listedSids.push(sid)
  for await (const { sid } of twilio.listTwilioMessages({
    query: { 'DateSent>': aMinuteAgo },
    limit: 5,
  })) {
    if (!listedSids.includes(sid)) throw new Error(`${sid} was sent but not listed`)
  }

  const refused = await twilio.createTwilioMessage({ body: { To: 'nobody', Body: 'Hello' } })
  const unknown = { MessageSid, Sid: `ME${'0'.repeat(32)}` }
  const missing = await twilio.fetchTwilioMediaContent({ path: unknown })
  const thrown = await failureOf(unwrap(twilio.fetchTwilioMessage({ path: { Sid: 'SM0' } })))
  return {
    created: { status: created.status, num_media: created.num_media },
    isNew: datesOf(created).date_created > aMinuteAgo,
    listedSids,
    ...(await readFiles(twilio, MessageSid)),
    refusal: refused.error && { code: refused.error.code, status: refused.error.status },
    thrownCode: thrown instanceof Refusal ? thrown.code : undefined,
    byteRefusal: missing.error,
    deleted: await deleteTwice(twilio, MessageSid),
    ...(await goElsewhere(options, otherOrigin)),
    statuses: await verifyThree(),
  }
}

const delivered = async (twilio: TwilioClient, Sid: string): Promise<void> => {
  for (let polls = 0; polls < POLLS_MAX; polls++) {
    const { status } = await unwrap(twilio.fetchTwilioMessage({ path: { Sid } }))
    if (status === 'delivered') return
    await new Promise<void>((resolve) => setTimeout(resolve, POLL_MS))
  }
  throw new Error(`${Sid} is not delivered after ${POLLS_MAX} polls`)
}

const readFiles = async (twilio: TwilioClient, MessageSid: string) => {
  const files: File[] = []
  const downloads: File[] = []
  for await (const media of twilio.listTwilioMedia({ path: { MessageSid } })) {
    const { data } = await twilio.fetchTwilioMediaContent({ path: { MessageSid, Sid: media.sid } })
    const bytes = [...new Uint8Array(data ?? new ArrayBuffer(0))]
    files.push({ contentType: media.content_type, bytes })
    const download = await downloadMedia(twilio, media)
    const { stream } = await downloadMedia(twilio, media, { as: 'stream' })
    const streamed = new Uint8Array(await new Response(stream).arrayBuffer())
    if (streamed.byteLength !== download.bytes.byteLength) throw new Error('the stream is cut')
    downloads.push({ contentType: download.contentType, bytes: [...download.bytes] })
  }
  return { files, downloads }
}

const deleteTwice = async (twilio: TwilioClient, Sid: string): Promise<number[]> => {
  const first = await twilio.deleteTwilioMessage({ path: { Sid } })
  const second = await twilio.deleteTwilioMessage({ path: { Sid } })
  return [first.response.status, second.response.status]
}

const goElsewhere = async (options: ClientOptions, baseUrl: string) => {
  const elsewhere = createTwilioClient({ ...options, baseUrl })
  const { bytes } = await downloadMedia(elsewhere, '/leave')
  const hang = `${baseUrl}/hang`
  const timedOut = await failureOf(downloadMedia(elsewhere, hang, { timeoutMs: 50, retries: 0 }))
  const abort = new AbortController()
  const waiting = failureOf(downloadMedia(elsewhere, hang, { signal: abort.signal }))
  abort.abort()
  return {
    elsewhere: new TextDecoder().decode(bytes),
    timedOut: nameOf(timedOut),
    aborted: nameOf(await waiting),
  }
}

/** Signed with the key `12345`: right, with another key, and changed. */
const verifyThree = async (): Promise<(string | null)[]> => {
  const url = 'https://app.example.com/callbacks?order=42'
  const headers = new Headers({ 'x-twilio-signature': 'xck0jEaESKcl/U1Xsiilby+Hfqg=' })
  const body = 'MessageSid=SM1&MessageStatus=delivered'
  const requests = [
    { url, headers, body, key: '12345' },
    { url, headers, body, key: '54321' },
    { url, headers, body: body.replace('delivered', 'failed'), key: '12345' },
  ]
  const callbacks = await Promise.all(
    requests.map((request) => verifyCallback<TwilioStatusCallback>(request)),
  )
  return callbacks.map((callback) => callback?.MessageStatus ?? null)
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : 'none'
