import { once } from 'node:events'
import { parseAnswers, rawConnect, type RawConnection } from '../raw.ts'
import type { Answer } from '../answer.ts'

const DRIP_MS = 100

/** Sends the head, then a byte now and then for as long as it is listened to; answers what it was told. */
export const dribble = async (host: string, head: string): Promise<Answer[]> => {
  const { socket, closed, received } = await rawConnect(host)
  socket.write(head)
  const drip = setInterval(() => socket.write('a'), DRIP_MS)
  socket.once('end', () => clearInterval(drip))
  await closed
  clearInterval(drip)
  return parseAnswers(received())
}

/** Sends the head, then as much as it is let, up to a bound; answers how much that was and what it was told. */
export const flood = async (host: string, head: string, piece: Uint8Array, bytesMax: number) => {
  const { socket, closed, received } = await rawConnect(host)
  let sentBytes = 0
  const pour = (): void => {
    while (socket.writable && sentBytes < bytesMax) {
      sentBytes += piece.byteLength
      if (!socket.write(piece)) return
    }
    if (sentBytes >= bytesMax) socket.end()
  }
  socket.write(head)
  socket.on('drain', pour)
  pour()
  await closed
  return { sentBytes, answers: parseAnswers(received()) }
}

/** Connections that said something and then fall silent, until `leave` is called. */
export interface SilentClients {
  connections: readonly RawConnection[]
  leave(): void
}

export const fallSilent = async (host: string, said: readonly string[]): Promise<SilentClients> => {
  const connections = await Promise.all(
    said.map(async (text) => {
      const connection = await rawConnect(host)
      if (text !== '') connection.socket.write(text)
      return connection
    }),
  )
  return { connections, leave: () => connections.forEach(({ socket }) => void socket.destroy()) }
}

/** Asks, waits for the first bytes, and reads no more than the kernel takes in of itself until `leave` is called. */
export const askAndNotRead = async (
  host: string,
  request: Uint8Array,
  count: number,
): Promise<SilentClients> => {
  const clients = await fallSilent(host, Array<string>(count).fill(''))
  const begun = clients.connections.map(async ({ socket }) => {
    socket.write(request)
    await once(socket, 'data')
    socket.pause()
  })
  await Promise.all(begun)
  return clients
}
