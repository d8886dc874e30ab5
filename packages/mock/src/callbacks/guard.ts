/** Which addresses callbacks may go to; null where all may. */
export type CallbackHosts = readonly string[] | null

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i

/**
 * A mock that only its own machine can reach calls whatever address it is given. Any other would
 * let strangers call what only it can reach, so there callbacks go nowhere but to the hosts named.
 */
export const callbackHostsOf = (host: string, named: CallbackHosts): CallbackHosts =>
  named ?? (LOOPBACK.test(host) ? null : [])

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** Whom a URL calls, as `app.test:80`. */
export const hostOf = (url: string): string => {
  const { protocol, hostname, port } = new URL(url)
  return `${hostname}:${port === '' ? (PORTS[protocol] ?? '') : port}`
}

/** Whether the URL's host is one of them, by name alone: `app.test` or `app.test:8080`. */
export const mayCall = (hosts: CallbackHosts, url: string): boolean => {
  if (hosts === null) return true
  const names = [new URL(url).hostname, hostOf(url)]
  return hosts.some((one) => names.includes(one.toLowerCase()))
}
