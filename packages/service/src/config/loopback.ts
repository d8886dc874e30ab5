/**
 * A name or an address that leads nowhere but to this machine, as in `HOST` or in a URL; any other
 * name counts as reachable.
 */
export const isLoopback = (host: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host)
