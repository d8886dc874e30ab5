import { text } from 'node:stream/consumers'
import { listen, type Listening } from '../../support/listen.ts'

export interface Told extends Listening {
  isDelivered(sid: string): boolean
}

/** A receiver of callbacks that remembers nothing but of whom it was told the end. */
export const startTold = async (): Promise<Told> => {
  const delivered = new Set<string>()
  const server = await listen((request, response) => {
    void text(request).then((body) => {
      const form = new URLSearchParams(body)
      if (form.get('MessageStatus') === 'delivered') delivered.add(form.get('MessageSid') ?? '')
      response.writeHead(204).end()
    })
  })
  return { ...server, isDelivered: (sid) => delivered.has(sid) }
}
