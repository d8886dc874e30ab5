import type { Socket } from 'node:net'

/** Files are written in slices of 64 KiB, so this asks for less than 600 bytes a second. */
const PATIENCE_MS = 120_000

/**
 * Cuts a connection whose client has bytes to take and in all this time takes none. The bytes that
 * wait for it are held in memory, so it must not be waited for without end.
 */
export const watchReader = (socket: Socket, patienceMs = PATIENCE_MS): void => {
  let takenBefore = -1
  const timer = setInterval(() => {
    const taken = socket.bytesWritten - socket.writableLength
    if (socket.writableLength > 0 && taken === takenBefore) socket.destroy()
    takenBefore = taken
  }, patienceMs)
  timer.unref()
  socket.once('close', () => clearInterval(timer))
}
