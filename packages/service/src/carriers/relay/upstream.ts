import { createPostelClient, type CreateTwilioMessageForm } from '@postel/client'
import type { RelaySettings } from '../../config/relay.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { readAnswer, type UpstreamAnswer } from './read-answer.ts'

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
  const client = createPostelClient({ baseUrl: url, accountSid, authToken, fetch: boundedFetch })
  return {
    create: async (body, token) => {
      const headers = { 'I-Twilio-Idempotency-Token': token, 'Idempotency-Key': token }
      const answer = await readAnswer(client.createTwilioMessage({ body, headers, signal }))
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
