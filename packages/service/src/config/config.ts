import type { AccountId, MessagingServiceId } from '@postel/core'
import { parseAllowList } from '../network/allow-list.ts'
import { baseUrl, idSpelled, integerWithin, oneOf, secretKeys, textMatching } from './parsers.ts'
import { relaySettings } from './relay.ts'
import { flagOf, readSetting, type Setting, type SettingSource } from './setting.ts'

const setting = <T>(
  name: string,
  given: Omit<Setting<T>, 'name' | 'flag' | 'fallback'> & { fallback?: string; secret?: true },
): Setting<T> => ({
  name,
  flag: given.secret === undefined ? flagOf(name) : null,
  fallback: given.fallback ?? null,
  accepts: given.accepts,
  help: given.help,
  parse: given.parse,
})

const WHILE_PRIVATE = 'while HOST and POSTEL_PUBLIC_URL are loopback and nothing is sent'

/** Every setting of `postel serve`, in the order that `--help` prints them. */
export const settings = {
  port: setting('PORT', {
    fallback: '4010',
    accepts: 'a port number from 0 to 65535 (0 takes any free port)',
    help: 'where it listens',
    parse: integerWithin(0, 65_535),
  }),
  host: setting('HOST', {
    fallback: '127.0.0.1',
    accepts: 'a host name or an IP address of this machine',
    help: 'where it listens',
    parse: textMatching(/^[A-Za-z0-9._:-]{1,253}$/),
  }),
  dataDir: setting('POSTEL_DATA_DIR', {
    fallback: './data',
    accepts: 'the path of a folder',
    help: 'holds the database, the media bytes and the made secrets',
    parse: textMatching(/^[^\0]+$/),
  }),
  publicUrl: setting('POSTEL_PUBLIC_URL', {
    accepts: 'an absolute http or https URL without query, fragment or credentials',
    help: 'base of absolute URLs; without it, HOST and PORT',
    parse: baseUrl,
  }),
  secretKeys: setting('POSTEL_SECRET_KEYS', {
    secret: true,
    accepts: 'a comma list of secrets, each 32 to 256 visible ASCII characters',
    help: 'the first encrypts and signs, all decrypt and verify; made at the first start',
    parse: secretKeys,
  }),
  accountId: setting('POSTEL_ACCOUNT_SID', {
    accepts: 'AC and 32 hex digits, or a UUID',
    help: 'the first account; made at the first start',
    parse: idSpelled<AccountId>('AC'),
  }),
  authToken: setting('POSTEL_AUTH_TOKEN', {
    secret: true,
    accepts: '16 to 128 visible ASCII characters',
    help: 'the auth token of that account; made at the first start',
    parse: textMatching(/^[\x21-\x7e]{16,128}$/),
  }),
  apiToken: setting('POSTEL_API_TOKEN', {
    secret: true,
    accepts: '16 to 128 visible ASCII characters',
    help: 'an API token of that account with the scope messaging; one set before is revoked',
    parse: textMatching(/^[\x21-\x7e]{16,128}$/),
  }),
  signingKey: setting('POSTEL_SIGNING_KEY', {
    secret: true,
    accepts: '16 to 128 visible ASCII characters',
    help: 'signs its SignalWire callbacks; without it, its auth token does',
    parse: textMatching(/^[\x21-\x7e]{16,128}$/),
  }),
  messagingServiceId: setting('POSTEL_MESSAGING_SERVICE_SID', {
    accepts: 'MG and 32 hex digits, or a UUID',
    help: 'a messaging service that is made for that account, over all its numbers',
    parse: idSpelled<MessagingServiceId>('MG'),
  }),
  mediaAccess: setting('POSTEL_MEDIA_ACCESS', {
    fallback: 'public',
    accepts: '`public` or `protected`',
    help: 'who may read the media of new accounts: whoever has the URL, or the account',
    parse: oneOf('public', 'protected'),
  }),
  signedUrlSeconds: setting('POSTEL_SIGNED_URL_SECONDS', {
    fallback: '14400',
    accepts: 'a number of seconds from 1 to 604800 (7 days)',
    help: 'how long a signed URL of protected media is good',
    parse: integerWithin(1, 604_800),
  }),
  fetchAllow: setting('POSTEL_FETCH_ALLOW', {
    fallback: '',
    accepts:
      'a comma list of host:port, host or CIDR, such as 127.0.0.1:8080,media.test,10.0.0.0/8',
    help: 'private addresses that media fetches and callbacks may reach',
    parse: parseAllowList,
  }),
  carrier: setting('POSTEL_CARRIER', {
    fallback: 'simulated',
    accepts: '`simulated` or `relay`',
    help: 'who sends: nobody, or an upstream that speaks the Twilio API',
    parse: oneOf('simulated', 'relay'),
  }),
  relayUrl: setting('POSTEL_RELAY_URL', {
    accepts: 'an absolute http or https URL without query, fragment or credentials',
    help: 'the upstream of the carrier `relay`; what stands before /2010-04-01 there',
    parse: baseUrl,
  }),
  relayAccountSid: setting('POSTEL_RELAY_ACCOUNT_SID', {
    accepts: 'AC and 32 hex digits, or a UUID',
    help: 'the account at the upstream',
    parse: textMatching(/^(AC[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i),
  }),
  relayAuthToken: setting('POSTEL_RELAY_AUTH_TOKEN', {
    secret: true,
    accepts: '1 to 256 visible ASCII characters',
    help: 'the auth token of that account',
    parse: textMatching(/^[\x21-\x7e]{1,256}$/),
  }),
  carrierStepMs: setting('POSTEL_CARRIER_STEP_MS', {
    fallback: '100',
    accepts: 'a number of milliseconds from 0 to 3600000',
    help: 'least time between two moves of a message by its carrier',
    parse: integerWithin(0, 3_600_000),
  }),
  simulator: setting('POSTEL_SIMULATOR', {
    accepts: '`on` or `off`',
    help: `whether /simulator and /inspector are there; without it, on ${WHILE_PRIVATE}`,
    parse: oneOf('on', 'off'),
  }),
  validateResponses: setting('POSTEL_VALIDATE_RESPONSES', {
    fallback: 'log',
    accepts: '`off`, `log` or `enforce`',
    help: 'whether answers are checked against the contract',
    parse: oneOf('off', 'log', 'enforce'),
  }),
  rateLimit: setting('POSTEL_RATE_LIMIT', {
    accepts: 'a number of requests per second from 1 to 1000000',
    help: 'per account; without it there is no limit',
    parse: integerWithin(1, 1_000_000),
  }),
  metricsToken: setting('POSTEL_METRICS_TOKEN', {
    secret: true,
    accepts: '16 to 128 visible ASCII characters',
    help: `opens /metrics as a Bearer token; without it, open ${WHILE_PRIVATE}`,
    parse: textMatching(/^[\x21-\x7e]{16,128}$/),
  }),
  logLevel: setting('POSTEL_LOG_LEVEL', {
    fallback: 'info',
    accepts: '`silent`, `error`, `warn`, `info` or `debug`',
    help: 'of the JSON lines on standard error; `debug` has a line per request',
    parse: oneOf('silent', 'error', 'warn', 'info', 'debug'),
  }),
} as const

type Settings = typeof settings
type ValueOf<S> = S extends Setting<infer T> ? T : never

/** Settings that are null when nothing is given; every other one has a default. */
type Optional =
  | 'publicUrl'
  | 'secretKeys'
  | 'accountId'
  | 'authToken'
  | 'apiToken'
  | 'signingKey'
  | 'messagingServiceId'
  | 'simulator'
  | 'relayUrl'
  | 'relayAccountSid'
  | 'relayAuthToken'
  | 'rateLimit'
  | 'metricsToken'

export type Config = {
  readonly [K in keyof Settings]: ValueOf<Settings[K]> | (K extends Optional ? null : never)
}

/** Throws `ConfigError` at the first wrong value, or for values that do not go together. */
export const readConfig = (source: Partial<SettingSource> = {}): Config => {
  const whole: SettingSource = { env: source.env ?? {}, flags: source.flags ?? {} }
  const values = Object.entries<Setting<unknown>>(settings).map(([key, one]) => [
    key,
    readSetting(one, whole),
  ])
  const config = Object.fromEntries(values) as Config
  relaySettings(config)
  return config
}
