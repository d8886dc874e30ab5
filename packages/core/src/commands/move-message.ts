import { canMove } from '../lifecycle.ts'
import type { Message } from '../message.ts'
import type { MessageChange, Rows } from '../ports/storage.ts'
import { oweCallback } from './owe-callback.ts'

/**
 * Moves a message unless another writer was first, in which case it answers false and changes
 * nothing. The status callback is owed from the same commit on: none is lost, and none is sent for
 * a move that did not happen.
 */
export const moveMessage = async (
  rows: Rows,
  message: Message,
  change: MessageChange,
): Promise<boolean> => {
  if (!canMove(message.state, change.state)) {
    throw new Error(`A message cannot move from ${message.state} to ${change.state}`)
  }
  const moved = await rows.moveMessage(message.id, message.state, change)
  if (!moved || message.statusCallbackUrl === null) return moved
  await oweCallback(rows, {
    kind: 'status',
    messageId: message.id,
    accountId: message.accountId,
    url: message.statusCallbackUrl,
    method: 'POST',
    state: change.state,
    failure: change.failure ?? null,
    at: change.at,
  })
  return true
}
