import { MessagingError } from '../errors.ts'
import type { CreateMessage } from '../messaging.ts'
import { isE164 } from '../phone-number.ts'
import type { Carrier } from '../ports/carrier.ts'
import { isLongerThan } from '../text-length.ts'
import { isMediaUrl, isStatusCallbackUrl } from '../urls.ts'

const BODY_LENGTH_MAX = 1600
/** The longest that any wire allows: two days. A wire with less says so in its contract. */
const VALIDITY_SECONDS_MAX = 172_800
/** How far ahead a message may be scheduled, of any wire that schedules: 15 minutes to 35 days. */
const SCHEDULE_SECONDS_MIN = 900
const SCHEDULE_SECONDS_MAX = 3_024_000
const SHOWN_LENGTH_MAX = 100

export type CheckedMessage = CreateMessage & { to: string }

/**
 * The checks in the order in which a caller learns of them: who, from whom, what, then the rest.
 */
export const checkCreateMessage = (
  command: CreateMessage,
  carrier: Carrier,
  now: number,
): CheckedMessage => {
  const to = checkTo(command)
  checkGivenSender(command)
  checkContent(command)
  const refusal = carrier.refuse({ from: command.from, to })
  if (refusal) throw new MessagingError(refusal.code, refusal.message)
  checkMediaUrls(command)
  checkStatusCallback(command)
  checkValidity(command)
  checkSchedule(command, now)
  return { ...command, to }
}

const checkTo = ({ to }: CreateMessage): string => {
  if (to === null || to === '') {
    throw new MessagingError('to_missing', 'The number to send to is missing')
  }
  if (!isE164(to)) {
    throw new MessagingError(
      'to_invalid',
      `The number to send to, '${shown(to)}', is not E.164: + and 7 to 15 digits`,
    )
  }
  return to
}

const checkGivenSender = ({ from, messagingServiceId }: CreateMessage): void => {
  if (from === null && messagingServiceId === null) {
    throw new MessagingError(
      'sender_missing',
      'The sender is missing: give a number or a messaging service',
    )
  }
  if (from !== null && !isE164(from)) {
    throw new MessagingError(
      'from_invalid',
      `The number to send from, '${shown(from)}', is not E.164: + and 7 to 15 digits`,
    )
  }
}

export const checkContent = ({
  body,
  mediaUrls,
}: Pick<CreateMessage, 'body' | 'mediaUrls'>): void => {
  const text = body ?? ''
  if (text === '' && mediaUrls.length === 0) {
    throw new MessagingError('content_missing', 'The message has neither a body nor media')
  }
  if (isLongerThan(text, BODY_LENGTH_MAX)) {
    throw new MessagingError('body_too_long', 'The body is longer than 1,600 characters')
  }
}

export const checkMediaUrls = ({
  mediaUrls,
  mediaCountMax,
}: Pick<CreateMessage, 'mediaUrls' | 'mediaCountMax'>): void => {
  if (mediaUrls.length > mediaCountMax) {
    throw new MessagingError(
      'media_too_many',
      `The message has ${mediaUrls.length} media URLs; at most ${mediaCountMax} are accepted`,
    )
  }
  for (const url of mediaUrls) {
    if (isMediaUrl(url)) continue
    throw new MessagingError(
      'media_url_invalid',
      `The media URL '${shown(url)}' is not an absolute http or https URL`,
    )
  }
}

const checkStatusCallback = ({ statusCallbackUrl }: CreateMessage): void => {
  if (statusCallbackUrl === null || isStatusCallbackUrl(statusCallbackUrl)) return
  throw new MessagingError(
    'status_callback_invalid',
    `The status callback URL '${shown(statusCallbackUrl)}' is not an absolute http or https URL ` +
      'of at most 4,000 characters without an underscore in its host',
  )
}

const checkValidity = ({ validitySeconds }: CreateMessage): void => {
  const whole = Number.isInteger(validitySeconds)
  if (whole && validitySeconds >= 1 && validitySeconds <= VALIDITY_SECONDS_MAX) return
  throw new MessagingError(
    'validity_period_invalid',
    `The validity period is ${validitySeconds}; 1 to 172,800 whole seconds are accepted`,
  )
}

const checkSchedule = ({ sendAt, messagingServiceId }: CreateMessage, now: number): void => {
  if (sendAt === null) return
  if (messagingServiceId === null) {
    throw new MessagingError(
      'schedule_needs_service',
      'A message that is sent later needs a messaging service',
    )
  }
  const aheadSeconds = (sendAt - now) / 1000
  if (aheadSeconds >= SCHEDULE_SECONDS_MIN && aheadSeconds <= SCHEDULE_SECONDS_MAX) return
  throw new MessagingError(
    'send_at_invalid',
    `The message is to be sent in ${Math.round(aheadSeconds)} seconds; ` +
      '900 to 3,024,000 are accepted, which is 15 minutes to 35 days',
  )
}

export const shown = (text: string): string =>
  text.length <= SHOWN_LENGTH_MAX ? text : `${text.slice(0, SHOWN_LENGTH_MAX)}…`
