import { describe, expect, it } from 'vitest'
import { canMove, hasReached, isFinal, isInProgress } from './lifecycle.ts'
import type { MessageState } from './message.ts'

const FINAL: MessageState[] = ['delivered', 'read', 'undelivered', 'failed', 'canceled', 'received']
const IN_PROGRESS: MessageState[] = [
  'scheduled',
  'accepted',
  'queued',
  'sending',
  'sent',
  'receiving',
]

describe('the lifecycle', () => {
  it.each(FINAL)('ends with %s', (state) => {
    expect(isFinal(state)).toBe(true)
    expect(isInProgress(state)).toBe(false)
  })

  it.each(IN_PROGRESS)('goes on after %s', (state) => {
    expect(isFinal(state)).toBe(false)
    expect(isInProgress(state)).toBe(true)
  })

  it('has reached its end in the final states, and being sent in these and in sent', () => {
    const all = [...FINAL, ...IN_PROGRESS]
    expect(all.filter((state) => hasReached(state, 'final'))).toEqual(FINAL)
    expect(all.filter((state) => hasReached(state, 'sent'))).toEqual([...FINAL, 'sent'])
  })

  it('leads from queued to delivered step by step', () => {
    expect(canMove('queued', 'sending')).toBe(true)
    expect(canMove('sending', 'sent')).toBe(true)
    expect(canMove('sent', 'delivered')).toBe(true)
    expect(canMove('queued', 'sent')).toBe(false)
    expect(canMove('queued', 'queued')).toBe(false)
  })

  it('never goes back, and leaves no end but delivered, which may be read', () => {
    const all = [...FINAL, ...IN_PROGRESS]
    for (const end of FINAL) {
      expect(all.filter((state) => canMove(end, state))).toEqual(
        end === 'delivered' ? ['read'] : [],
      )
    }
    expect(canMove('sent', 'queued')).toBe(false)
  })

  it('cancels only what waits for its time', () => {
    const all = [...FINAL, ...IN_PROGRESS]
    expect(all.filter((state) => canMove(state, 'canceled'))).toEqual(['scheduled'])
  })
})
