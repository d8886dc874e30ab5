import { createPostelClient, type ClientOptions, type TwilioError } from '@postel/client'

export interface Report {
  created: { status: string; num_media: string }
  listedSids: readonly string[]
  files: readonly { contentType: string; bytes: readonly number[] }[]
  refusal: Pick<TwilioError, 'code' | 'status'> | undefined
  byteRefusal: string | undefined
}

const POLLS_MAX = 200
const POLL_MS = 20

/** What an application does with the client; compiled and run outside of this repository. */
export const exercise = async (
  options: ClientOptions,
  mediaUrls: readonly string[],
): Promise<Report> => {
  const postel = createPostelClient(options)
  const created = await postel.createTwilioMessage({
    body: {
      To: '+14155550123',
      From: '+15005550006',
      Body: 'Two & more',
      MediaUrl: [...mediaUrls],
    },
  })
  if (created.error) throw new Error(created.error.message)
  const MessageSid = created.data.sid

  for (let polls = 0; polls < POLLS_MAX; polls++) {
    const { data } = await postel.fetchTwilioMessage({ path: { Sid: MessageSid } })
    if (data?.status === 'delivered') break
    await new Promise<void>((resolve) => setTimeout(resolve, POLL_MS))
  }

  const listed = await postel.listTwilioMessages({ query: { To: '+14155550123', PageSize: 5 } })
  const media = await postel.listTwilioMedia({ path: { MessageSid } })
  const files: Report['files'][number][] = []
  for (const { sid: Sid, content_type: contentType } of media.data?.media_list ?? []) {
    const { data } = await postel.fetchTwilioMediaContent({ path: { MessageSid, Sid } })
    files.push({ contentType, bytes: [...new Uint8Array(data ?? new ArrayBuffer(0))] })
  }

  const refused = await postel.createTwilioMessage({ body: { To: 'nobody', Body: 'Hello' } })
  const unknown = { MessageSid, Sid: `ME${'0'.repeat(32)}` }
  const missing = await postel.fetchTwilioMediaContent({ path: unknown })
  return {
    created: { status: created.data.status, num_media: created.data.num_media },
    listedSids: listed.data?.messages.map(({ sid }) => sid) ?? [],
    files,
    refusal: refused.error && { code: refused.error.code, status: refused.error.status },
    byteRefusal: missing.error,
  }
}
