import type { Carrier, CarrierMove, ErrorCode, Message } from '@postel/core'

interface MagicRefusal {
  code: ErrorCode
  message: string
}

/** What each magic recipient is refused with, at once. */
const REFUSED_TO: Readonly<Record<string, MagicRefusal>> = {
  '+15005550001': {
    code: 'to_invalid',
    message: "The 'To' number +15005550001 is not a valid phone number.",
  },
  '+15005550002': {
    code: 'to_unreachable',
    message: "The 'To' number +15005550002 cannot be reached from the 'From' number.",
  },
  '+15005550003': {
    code: 'to_region_not_enabled',
    message: "Sending to the region of the 'To' number +15005550003 is not enabled.",
  },
  '+15005550004': {
    code: 'to_opted_out',
    message: "The owner of the 'To' number +15005550004 has opted out of messages.",
  },
  '+15005550009': {
    code: 'to_not_mobile',
    message: "The 'To' number +15005550009 is not a mobile number.",
  },
}

const REFUSED_FROM: Readonly<Record<string, MagicRefusal>> = {
  '+15005550001': {
    code: 'from_invalid',
    message: "The 'From' number +15005550001 is not a valid phone number.",
  },
  '+15005550007': {
    code: 'from_not_capable',
    message: "The 'From' number +15005550007 cannot send messages.",
  },
  '+15005550008': {
    code: 'from_queue_full',
    message: "The queue of the 'From' number +15005550008 is full.",
  },
}

const FAILS_AFTER_SENDING = '+15005550010'
const STAYS_QUEUED = '+15005550011'
const STAYS_SENT = '+15005550012'
/** Twilio's number for tests that is fine. */
const SPARE_SENDER = '+15005550006'

/**
 * A carrier that sends nothing: every recipient gets the message, but for the magic numbers, which
 * bring every outcome.
 */
export const createSimulatedCarrier = (stepMs: number): Carrier => ({
  stepMs,
  deliversHere: true,
  spareSender: SPARE_SENDER,
  refuse: ({ from, to }) => REFUSED_TO[to] ?? (from === null ? null : (REFUSED_FROM[from] ?? null)),
  next: (message) => Promise.resolve(nextMove(message)),
})

const nextMove = ({ state, to }: Message): CarrierMove | null => {
  if (state === 'queued') return to === STAYS_QUEUED ? null : { state: 'sending' }
  if (state === 'sending') return { state: 'sent' }
  if (state !== 'sent' || to === STAYS_SENT) return null
  if (to === FAILS_AFTER_SENDING) return { state: 'undelivered', failure: 'carrier_violation' }
  return { state: 'delivered' }
}
