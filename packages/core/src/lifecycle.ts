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
  receiving: ['received', 'failed'],
  received: [],
}

export const canMove = (from: MessageState, to: MessageState): boolean => MOVES[from].includes(to)

/** Nothing more is owed to the sender. A delivered message may still be read. */
export const isFinal = (state: MessageState): boolean =>
  state === 'delivered' || MOVES[state].length === 0

/** Not yet final. `sent` is among them, because its receipt is still to come. */
export const isInProgress = (state: MessageState): boolean => !isFinal(state)

/** How far a message has to be before something may be taken from it: wires differ in that. */
export type Milestone = 'sent' | 'final'

/** Not yet handed on whole: what is to be sent with the message is still needed. */
const UNSENT: readonly MessageState[] = ['scheduled', 'accepted', 'queued', 'sending', 'receiving']

export const hasReached = (state: MessageState, milestone: Milestone): boolean =>
  milestone === 'final' ? isFinal(state) : !UNSENT.includes(state)
