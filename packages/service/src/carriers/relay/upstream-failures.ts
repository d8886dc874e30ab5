import type { DeliveryFailure } from '@postel/core'

/**
 * What an upstream's error means for a message here. Its number is not told to callers: each wire
 * has one of its own for the failure. Source: https://www.twilio.com/docs/api/errors.
 */
const FAILURES: Readonly<Record<number, DeliveryFailure>> = {
  11200: 'media_unreachable',
  11751: 'media_too_large',
  12300: 'media_type_refused',
  21211: 'unknown_handset',
  21212: 'no_sender',
  21408: 'blocked',
  21601: 'no_sender',
  21603: 'no_sender',
  21606: 'no_sender',
  21608: 'blocked',
  21610: 'blocked',
  21611: 'queue_overflow',
  21612: 'unreachable',
  21614: 'landline',
  21620: 'media_unreachable',
  21623: 'media_too_large',
  21659: 'no_sender',
  21703: 'no_sender',
  30001: 'queue_overflow',
  30003: 'unreachable',
  30004: 'blocked',
  30005: 'unknown_handset',
  30006: 'landline',
  30007: 'carrier_violation',
  30008: 'carrier_unknown',
  30022: 'queue_overflow',
  30036: 'expired',
  63019: 'media_unreachable',
  63034: 'media_too_large',
}

/** `carrier_unknown` for an error that is absent or not known here. */
export const failureOf = (code: number | null): DeliveryFailure =>
  (code === null ? undefined : FAILURES[code]) ?? 'carrier_unknown'
