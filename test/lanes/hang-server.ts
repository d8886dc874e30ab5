import { listen, type Listening } from '../support/listen.ts'

export interface HangServer extends Listening {
  /** How many requests wait for an answer that never comes. */
  waiting(): number
}

/** Takes every request and answers none. */
export const startHangServer = async (): Promise<HangServer> => {
  const open = new Set<unknown>()
  const server = await listen((request, response) => {
    open.add(response)
    request.resume()
    response.on('close', () => open.delete(response))
  })
  return { ...server, waiting: () => open.size }
}
