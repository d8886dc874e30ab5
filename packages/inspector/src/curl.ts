import type { Exchange } from './exchange-log.ts'

type Asked = Pick<Exchange, 'method' | 'url' | 'requestBody'>

/**
 * The request as a command for a shell. The auth token is a variable in it, so that it can be
 * shown and passed on.
 */
export const curlOf = ({ method, url, requestBody }: Asked, accountSid: string): string => {
  const parameters = [...new URLSearchParams(requestBody)]
  const isImplied = method === (parameters.length > 0 ? 'POST' : 'GET')
  const lines = [
    `curl -sS -u "${accountSid}:$POSTEL_AUTH_TOKEN"${isImplied ? '' : ` -X ${method}`}`,
    shellWord(url),
    ...parameters.map(([name, value]) => `--data-urlencode ${shellWord(`${name}=${value}`)}`),
  ]
  return lines.join(' \\\n  ')
}

const shellWord = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`
