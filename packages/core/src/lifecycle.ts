import type { MessageState } from './message.ts'

/** The legal moves of every wire's states taken together. A state without moves is an end. */
const MOVES: Record<MessageState, readonly MessageState[]> = {
  scheduled: ['accepted', 'queued', 'canceled', 'failed'],
  accepted: ['queued', 'failed'],
  queued: ['sending', 'failed'],
  sending: ['sent', 'failed'],
  sent: ['delivered', 'undelivered'],
  delivered: ['read'],
  read: [],
  undelivered: [],
  failed: [],
  canceled: [],
  receiving: ['received'],
  received: [],
}

export const canMove = (from: MessageState, to: MessageState): boolean => MOVES[from].includes(to)

/** Nothing more is owed to the sender. A delivered message may still be read. */
export const isFinal = (state: MessageState): boolean =>
  state === 'delivered' || MOVES[state].length === 0

/** Not yet final: such a message can be neither deleted nor redacted. */
export const isInProgress = (state: MessageState): boolean => !isFinal(state)
