import { createTwilioClient, type CreateTwilioMessageForm } from '@postel/client'
import type { RelaySettings } from '../../config/relay.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { readAnswer, type UpstreamAnswer } from './read-answer.ts'

const TOTAL_TIME_MS = 15_000

/** The service that sends: one account of it, on Twilio's wire. */
export interface Upstream {
  /** `token` makes it safe to repeat, where the upstream knows such a header. */
  create(form: CreateTwilioMessageForm, token: string): Promise<UpstreamAnswer>
  fetch(reference: string): Promise<UpstreamAnswer>
  /** Breaks off what runs. */
  close(): void
}

export const createUpstream = ({ url, accountSid, authToken }: RelaySettings): Upstream => {
  const closing = new AbortController()
  const { signal } = closing
  const client = createTwilioClient({
    baseUrl: url,
    accountSid,
    authToken,
    fetch: boundedFetch,
    timeoutMs: TOTAL_TIME_MS,
    // The message's job asks again, at a pace that outlasts an outage.
    retries: 0,
  })
  return {
    create: async (body, idempotencyKey) => {
      const answer = await readAnswer(client.createTwilioMessage({ body, idempotencyKey, signal }))
      return answer.kind === 'refused' && answer.status === 404 ? NOT_THERE : answer
    },
    fetch: (reference) =>
      readAnswer(client.fetchTwilioMessage({ path: { Sid: reference }, signal })),
    close: () => closing.abort(),
  }
}

/** Nothing about a message can be unknown before it exists, so the address or the account is. */
const NOT_THERE: UpstreamAnswer = {
  kind: 'unavailable',
  reason:
    'it answered 404: POSTEL_RELAY_URL or POSTEL_RELAY_ACCOUNT_SID does not lead to an account',
  asksForPause: true,
  retryAfterMs: null,
}
