import type { ServerResponse } from 'node:http'
import { listen, type Listening } from '../support/listen.ts'

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*, authorization',
}

/**
 * An origin that leads to a second one, which answers with the credentials that it was sent. Any
 * page may ask them.
 */
export const startOtherOrigin = async (): Promise<Listening> => {
  const answer = (response: ServerResponse, status: number, headers: object, text = ''): void => {
    response.writeHead(status, { ...CORS, ...headers }).end(text)
  }
  const target = await listen(({ method, headers }, response) => {
    if (method === 'OPTIONS') return answer(response, 204, {})
    answer(response, 200, {}, `credentials: ${headers.authorization ?? 'none'}`)
  })
  const origin = await listen(({ method, url, headers }, response) => {
    if (method === 'OPTIONS') return answer(response, 204, {})
    if (url === '/hang') return
    if (headers.authorization === undefined) return answer(response, 401, {})
    answer(response, 307, { location: `${target.url}/file` })
  })
  const close = async (): Promise<void> => {
    await Promise.all([origin.close(), target.close()])
  }
  return { ...origin, close }
}
