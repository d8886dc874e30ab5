import { canMove, type MessageState } from '@postel/core'
import type { SignalWireMessage, SignalWireStatusCallback } from '@postel/server'

type StatusWord = SignalWireMessage['status']
type CallbackWord = SignalWireStatusCallback['MessageStatus']

/** A state without a word of its own has the nearest one; `spec/README.md` says why. */
export const statusWords: Record<MessageState, StatusWord> = {
  scheduled: 'queued',
  accepted: 'queued',
  queued: 'queued',
  sending: 'initiated',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
  receiving: 'initiated',
  received: 'received',
}

/** Callbacks have other words than messages for what is under way. */
export const callbackWords: Record<MessageState, CallbackWord> = {
  scheduled: 'queued',
  accepted: 'queued',
  queued: 'queued',
  sending: 'sending',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
  receiving: 'receiving',
  received: 'received',
}

const STATES = Object.keys(statusWords) as MessageState[]

/** All that are shown with this word. */
export const statesShownAs = (word: StatusWord): MessageState[] =>
  STATES.filter((state) => statusWords[state] === word)

/** False where every way into the state comes from one that has the same word already. */
export const isNews = (state: MessageState): boolean =>
  STATES.some((from) => canMove(from, state) && callbackWords[from] !== callbackWords[state])
