import type { TwilioMessage, UpdateSimulatorMessageStatusForm } from '@postel/client'

type Move = UpdateSimulatorMessageStatusForm['Status']

const MOVES: Partial<Record<TwilioMessage['status'], readonly Move[]>> = {
  queued: ['sending', 'failed'],
  sending: ['sent', 'failed'],
  sent: ['delivered', 'undelivered'],
  delivered: ['read'],
}

/** Where the carrier may move a message; the service has the last word. */
export const movesFrom = ({ status }: Pick<TwilioMessage, 'status'>): readonly Move[] =>
  MOVES[status] ?? []

/** What a carrier may give as the reason; the first one unless another is chosen. */
export const REASONS = [
  ['30008', 'unknown error'],
  ['30001', 'queue overflow'],
  ['30003', 'unreachable handset'],
  ['30004', 'message blocked'],
  ['30005', 'unknown handset'],
  ['30006', 'landline or unreachable carrier'],
  ['30007', 'carrier violation'],
] as const

export const needsReason = (move: Move): boolean => move === 'failed' || move === 'undelivered'
