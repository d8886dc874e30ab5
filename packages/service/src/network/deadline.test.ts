import { describe, expect, it, vi } from 'vitest'
import { startDeadline } from './deadline.ts'

describe('startDeadline', () => {
  it('ends after its time, with a TimeoutError', () => {
    vi.useFakeTimers()
    try {
      const deadline = startDeadline(100, [])
      vi.advanceTimersByTime(99)
      expect(deadline.signal.aborted).toBe(false)
      vi.advanceTimersByTime(1)
      expect(deadline.isOver()).toBe(true)
      expect(deadline.signal.reason).toMatchObject({ name: 'TimeoutError' })
    } finally {
      vi.useRealTimers()
    }
  })

  it('ends with any of the others, and with their reason', () => {
    const [first, second] = [new AbortController(), new AbortController()]
    const deadline = startDeadline(60_000, [first.signal, second.signal])
    second.abort('enough')
    expect(deadline.signal.reason).toBe('enough')
    expect(deadline.isOver()).toBe(false)
    deadline.stop()
    const late = startDeadline(60_000, [second.signal])
    expect(late.signal.aborted).toBe(true)
    late.stop()
  })

  it('ends no more by its time once it is disarmed, and by nothing once it is stopped', () => {
    vi.useFakeTimers()
    try {
      const other = new AbortController()
      const deadline = startDeadline(100, [other.signal])
      deadline.disarm()
      vi.advanceTimersByTime(1_000)
      expect(deadline.signal.aborted).toBe(false)
      deadline.stop()
      other.abort()
      expect(deadline.signal.aborted).toBe(false)
    } finally {
      vi.useRealTimers()
    }
  })
})
