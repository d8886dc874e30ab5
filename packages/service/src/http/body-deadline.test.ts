import { EventEmitter } from 'node:events'
import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchBody } from './body-deadline.ts'

const incomingWith = (headers: Record<string, string>) => {
  const socket = { bytesRead: 500, destroyed: false }
  const incoming = Object.assign(new EventEmitter(), { headers, socket, complete: false })
  const onLate = vi.fn()
  watchBody(incoming as unknown as IncomingMessage, onLate)
  return { incoming, socket, onLate }
}

describe('watchBody', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it.each([{ 'content-length': '9' }, { 'transfer-encoding': 'chunked' }])(
    'is late after 30 s when next to nothing came, with %j',
    (headers) => {
      const { onLate } = incomingWith(headers)
      vi.advanceTimersByTime(29_999)
      expect(onLate).not.toHaveBeenCalled()
      vi.advanceTimersByTime(1_001)
      expect(onLate).toHaveBeenCalledOnce()
    },
  )

  it('gives a large file the time that it needs, as long as it comes', () => {
    const { socket, onLate } = incomingWith({ 'content-length': '157286400' })
    for (let second = 0; second < 600; second += 1) {
      socket.bytesRead += 40_000
      vi.advanceTimersByTime(1_000)
    }
    expect(onLate).not.toHaveBeenCalled()
    vi.advanceTimersByTime(600_000)
    expect(onLate).toHaveBeenCalledOnce()
  })

  it.each(['end', 'close'])('has nothing to say after %s', (event) => {
    const { incoming, onLate } = incomingWith({ 'content-length': '9' })
    incoming.emit(event)
    expect(vi.getTimerCount()).toBe(0)
    vi.advanceTimersByTime(60_000)
    expect(onLate).not.toHaveBeenCalled()
  })

  it.each([{}, { 'content-length': '0' }])('does not watch what has no body: %j', (headers) => {
    incomingWith(headers)
    expect(vi.getTimerCount()).toBe(0)
  })
})
