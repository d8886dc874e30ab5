import type { Socket } from 'node:net'

/** For how long a client may go on sending that was told that it is not listened to any more. */
const LINGER_MS = 1_000

const ending = new WeakSet<Socket>()

/** Whether it was said all that it will be. */
export const isEnding = (socket: Socket): boolean => ending.has(socket)

/**
 * Says the last words on a connection and closes it, whatever its client does. What still comes is
 * thrown away for a moment, since closing over unread bytes could cost the client the answer.
 */
export const endSocket = (socket: Socket, text: string): void => {
  ending.add(socket)
  // After a CONNECT nobody else listens, and then a client that hangs up would end the process.
  socket.on('error', () => undefined)
  socket.end(text)
  socket.resume()
  const timer = setTimeout(() => socket.destroy(), LINGER_MS)
  socket.once('close', () => clearTimeout(timer))
}
