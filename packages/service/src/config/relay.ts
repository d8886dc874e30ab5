import type { Config } from './config.ts'
import { isLoopback } from './loopback.ts'
import { ConfigError } from './setting.ts'

type Given = Pick<
  Config,
  'carrier' | 'relayUrl' | 'relayAccountSid' | 'relayAuthToken' | 'publicUrl' | 'host' | 'port'
>

/** Where the carrier `relay` hands messages on, and as whom. */
export interface RelaySettings {
  url: string
  accountSid: string
  authToken: string
}

/** Null for another carrier. Throws `ConfigError` for a relay that cannot work. */
export const relaySettings = (config: Given): RelaySettings | null => {
  if (config.carrier !== 'relay') return null
  const { relayUrl: url, relayAccountSid: accountSid, relayAuthToken: authToken } = config
  if (url === null) throw missing('POSTEL_RELAY_URL', 'the address of the service that sends')
  if (accountSid === null) throw missing('POSTEL_RELAY_ACCOUNT_SID', 'the account there')
  if (authToken === null) throw missing('POSTEL_RELAY_AUTH_TOKEN', 'the auth token of that account')
  if (isItself(url, config)) {
    throw new ConfigError(
      `POSTEL_RELAY_URL ${url} is this service itself: every message would be sent to it again, ` +
        'without end. Give the address of another one.',
    )
  }
  return { url, accountSid, authToken }
}

/** Sentences for the log at start: it works, but maybe not as was meant. */
export const relayWarnings = (config: Given, publicUrl: string): string[] => {
  const settings = relaySettings(config)
  if (settings === null) return unusedNames(config).map(unused)
  const isFar = !isNear(settings.url)
  return [
    ...(isFar && isNear(publicUrl)
      ? [
          `the service at POSTEL_RELAY_URL cannot fetch media from ${publicUrl}: ` +
            'set POSTEL_PUBLIC_URL to an address of this service that it can reach',
        ]
      : []),
    ...(isFar && settings.url.startsWith('http:')
      ? ['POSTEL_RELAY_URL is not https: messages and the auth token can be read on the way']
      : []),
  ]
}

const missing = (name: string, what: string): ConfigError =>
  new ConfigError(`POSTEL_CARRIER=relay needs ${name}: ${what}. It is not set.`)

const unusedNames = ({ relayUrl, relayAccountSid, relayAuthToken }: Given): string[] => [
  ...(relayUrl === null ? [] : ['POSTEL_RELAY_URL']),
  ...(relayAccountSid === null ? [] : ['POSTEL_RELAY_ACCOUNT_SID']),
  ...(relayAuthToken === null ? [] : ['POSTEL_RELAY_AUTH_TOKEN']),
]

const unused = (name: string): string =>
  `${name} is set and not used: only POSTEL_CARRIER=relay uses it`

const isItself = (relayUrl: string, { publicUrl, host, port }: Given): boolean => {
  const relay = new URL(relayUrl)
  if (publicUrl !== null && new URL(publicUrl).href === relay.href) return true
  const isHere = relay.hostname === host || (isNear(relayUrl) && listensOnLoopback(host))
  return isHere && relay.protocol === 'http:' && Number(relay.port || 80) === port
}

const listensOnLoopback = (host: string): boolean =>
  host === '0.0.0.0' || host === '::' || isLoopback(host)

const isNear = (url: string): boolean => isLoopback(new URL(url).hostname)
