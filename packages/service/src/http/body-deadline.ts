import type { IncomingMessage } from 'node:http'

/** How long any request may take, and how fast a larger one must come in beyond that. */
const GRACE_MS = 30_000
const BYTES_PER_MS_MIN = 32

const CHECK_MS_MIN = 1_000

/**
 * Calls `onLate` when a body arrives too slowly. What it may take grows with what has arrived: a
 * large file on a slow line is fine, and a form sent letter by letter is not.
 */
export const watchBody = (incoming: IncomingMessage, onLate: () => void): void => {
  const { headers, socket } = incoming
  if (headers['transfer-encoding'] === undefined && !Number(headers['content-length'])) return
  const startedAt = performance.now()
  const bytesBefore = socket.bytesRead
  const leftMs = (): number => {
    const allowedMs = GRACE_MS + (socket.bytesRead - bytesBefore) / BYTES_PER_MS_MIN
    return startedAt + allowedMs - performance.now()
  }
  const check = (): void => {
    const left = leftMs()
    if (left > 0) timer = setTimeout(check, Math.max(left, CHECK_MS_MIN))
    else if (!incoming.complete && !socket.destroyed) onLate()
  }
  let timer = setTimeout(check, GRACE_MS)
  const stop = (): void => clearTimeout(timer)
  incoming.once('end', stop)
  incoming.once('close', stop)
}
