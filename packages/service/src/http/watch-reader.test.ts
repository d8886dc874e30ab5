import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchReader } from './watch-reader.ts'

const PATIENCE_MS = 1_000

const watched = () => {
  const socket = Object.assign(new EventEmitter(), {
    bytesWritten: 0,
    writableLength: 0,
    destroy: vi.fn(),
  })
  watchReader(socket as unknown as Socket, PATIENCE_MS)
  return socket
}

describe('watchReader', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('cuts a connection whose client stops in the middle of a file', () => {
    const socket = watched()
    Object.assign(socket, { bytesWritten: 5_000, writableLength: 1_000 })
    vi.advanceTimersByTime(PATIENCE_MS)
    expect(socket.destroy).not.toHaveBeenCalled()
    vi.advanceTimersByTime(PATIENCE_MS)
    expect(socket.destroy).toHaveBeenCalled()
  })

  it('waits for a client that is slow, however long it takes', () => {
    const socket = watched()
    for (let time = 0; time < 1_000; time += 1) {
      Object.assign(socket, { bytesWritten: 5_000 + time, writableLength: 1_000 })
      vi.advanceTimersByTime(PATIENCE_MS)
    }
    expect(socket.destroy).not.toHaveBeenCalled()
  })

  it('leaves alone a connection that owes its client nothing', () => {
    const socket = watched()
    Object.assign(socket, { bytesWritten: 5_000 })
    vi.advanceTimersByTime(100 * PATIENCE_MS)
    expect(socket.destroy).not.toHaveBeenCalled()
  })

  it('ends with the connection', () => {
    watched().emit('close')
    expect(vi.getTimerCount()).toBe(0)
  })
})
