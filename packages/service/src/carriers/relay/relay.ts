import type { Carrier, CarrierMove, CarrierWait, Clock, Message } from '@postel/core'
import type { CreateTwilioMessageForm } from '@postel/client'
import type { Log } from '../../log.ts'
import { askAgainMs, Pause, spread, tryAgainMs } from './pace.ts'
import type { Unavailable } from './read-answer.ts'
import { failureOf } from './upstream-failures.ts'
import type { Upstream } from './upstream.ts'

export interface RelayParts {
  upstream: Upstream
  clock: Clock
  log: Log
  /**
   * Absolute URLs of the message's media, in order, good until that second. The same each time they
   * are asked for.
   */
  mediaUrlsOf(message: Message, untilUnixSeconds: number): Promise<string[]>
}

/** Of the upstream's wire. */
const VALIDITY_SECONDS_MAX = 36_000
/** How long after the last moment to send it a file may still be fetched. */
const MEDIA_GRACE_SECONDS = 14_400
/** Twilio's wire: the idempotency token belongs to another request. */
const TOKEN_REUSED = 409

/**
 * Hands messages on to an upstream, then asks how they fared. The message's id goes along as
 * idempotency token: whatever happens between the upstream's answer and the commit here, the same
 * request is made again, and an upstream that knows the token answers with the same message.
 */
export const createRelay = (parts: RelayParts): Pick<Carrier, 'next'> => {
  const pause = new Pause()
  return {
    next: async (message) => {
      if (message.state === 'queued') return { state: 'sending' }
      const leftMs = pause.leftMs(parts.clock.now())
      if (leftMs > 0) return { askAgainMs: spread(leftMs) }
      if (message.state === 'sending') return send(parts, pause, message)
      return message.state === 'sent' ? follow(parts, pause, message) : null
    },
  }
}

const send = async (
  parts: RelayParts,
  pause: Pause,
  message: Message,
): Promise<CarrierMove | CarrierWait> => {
  const { upstream, clock, log } = parts
  if (clock.now() >= message.expiresAt) return { state: 'failed', failure: 'expired' }
  const answer = await upstream.create(await formOf(parts, message), message.id)
  if (answer.kind === 'unavailable') {
    return wait(parts, pause, answer, tryAgainMs(clock.now() - message.updatedAt))
  }
  pause.end()
  if (answer.kind === 'message') return { state: 'sent', reference: answer.reference }
  const { status, errorCode } = answer
  log.warn({ message: message.id, status, errorCode }, 'the upstream refused a message')
  // It has the message by this token, from a request that was made under other settings.
  if (status === TOKEN_REUSED) return { state: 'sent' }
  return { state: 'failed', failure: failureOf(errorCode) }
}

/**
 * Made of nothing that changes while the message is being sent, since a request that is repeated
 * must be the same: the validity counts from the move to `sending`, and not from now.
 */
const formOf = async (parts: RelayParts, message: Message): Promise<CreateTwilioMessageForm> => {
  const { to, from, body, kind, mediaCount, updatedAt, expiresAt } = message
  const untilUnixSeconds = Math.floor(expiresAt / 1000) + MEDIA_GRACE_SECONDS
  const seconds = Math.floor((expiresAt - updatedAt) / 1000)
  return {
    To: to,
    ...(from !== null && { From: from }),
    ...(body !== '' && { Body: body }),
    ...(mediaCount > 0 && { MediaUrl: await parts.mediaUrlsOf(message, untilUnixSeconds) }),
    ...(kind === 'multimedia' && mediaCount === 0 && { SendAsMms: true }),
    ValidityPeriod: Math.min(Math.max(seconds, 1), VALIDITY_SECONDS_MAX),
  }
}

const follow = async (
  parts: RelayParts,
  pause: Pause,
  message: Message,
): Promise<CarrierMove | CarrierWait | null> => {
  const { carrierReference, sentAt, updatedAt } = message
  const againMs = askAgainMs(parts.clock.now() - (sentAt ?? updatedAt))
  if (carrierReference === null || againMs === null) return null
  const answer = await parts.upstream.fetch(carrierReference)
  if (answer.kind === 'unavailable') return wait(parts, pause, answer, againMs)
  pause.end()
  if (answer.kind === 'message') return moveOf(answer) ?? { askAgainMs: againMs }
  parts.log.warn({ message: message.id, status: answer.status }, 'the upstream lost a message')
  return null
}

/** The upstream's word for it as a move from `sent`; null where it is on its way. */
const moveOf = (told: { status: string; errorCode: number | null }): CarrierMove | null => {
  switch (told.status) {
    case 'delivered':
    case 'read':
      return { state: 'delivered' }
    case 'undelivered':
    case 'failed':
    case 'canceled':
      // For its sender here it was sent, so it cannot have `failed` any more.
      return { state: 'undelivered', failure: failureOf(told.errorCode) }
    default:
      return null
  }
}

const wait = (
  { clock, log }: RelayParts,
  pause: Pause,
  { reason, asksForPause, retryAfterMs }: Unavailable,
  atLeastMs: number,
): CarrierWait => {
  const now = clock.now()
  const isNew = asksForPause && pause.begin(now, retryAfterMs)
  if (isNew || !asksForPause) log.warn({ reason }, 'the upstream gave no answer that counts')
  return { askAgainMs: spread(Math.max(atLeastMs, retryAfterMs ?? 0, pause.leftMs(now))) }
}
