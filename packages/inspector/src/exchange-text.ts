import type { Exchange } from './exchange-log.ts'

type Headers = Exchange['requestHeaders']

/** The request as it stands on the wire, but for the credentials. */
export const requestText = ({ method, url, requestHeaders, requestBody }: Exchange): string => {
  const { pathname, search, host } = new URL(url)
  const headers: Headers = [['host', host], ...requestHeaders]
  return whole(`${method} ${pathname}${search} HTTP/1.1`, headers, requestBody)
}

/** The answer; JSON is laid out for a reader. */
export const answerText = (exchange: Exchange): string => {
  const { status, failure, responseHeaders, responseBody } = exchange
  if (status === null) return failure ?? 'Under way…'
  return whole(`HTTP/1.1 ${status}`, responseHeaders, laidOut(responseBody))
}

const whole = (first: string, headers: Headers, body: string): string => {
  const lines = [first, ...headers.map(([name, value]) => `${name}: ${value}`)]
  return body === '' ? lines.join('\n') : [...lines, '', body].join('\n')
}

const laidOut = (body: string): string => {
  try {
    return JSON.stringify(JSON.parse(body), null, 2)
  } catch {
    return body
  }
}
