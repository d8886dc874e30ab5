import {
  API_SCOPES,
  isE164,
  isStatusCallbackUrl,
  type ApiScope,
  type ApiTokenId,
  type MessagingServiceId,
} from '@postel/core'
import { idSpelled, oneOf, textMatching } from '../config/parsers.ts'
import { readSetting, type Setting, type SettingSource } from '../config/setting.ts'

/** A flag of a command that is no setting: it has no variable. */
const option = <T>(flag: string, given: Pick<Setting<T>, 'accepts' | 'help' | 'parse'>) => ({
  ...given,
  name: `--${flag}`,
  flag,
  fallback: null,
})

const parseScopes = (text: string): ApiScope[] | undefined => {
  const names = text.split(',').map((name) => name.trim())
  const scopes = API_SCOPES.filter((scope) => names.includes(scope))
  return scopes.length === new Set(names).size ? scopes : undefined
}

const parseNumber = (text: string): string | undefined => (isE164(text) ? text : undefined)

const parseWebhook = (text: string): { url: string | null } | undefined => {
  if (text === 'none') return { url: null }
  return isStatusCallbackUrl(text) ? { url: text } : undefined
}

const parseSenders = (text: string): string[] | undefined => {
  if (text === 'all') return []
  const numbers = [...new Set(text.split(',').map((number) => number.trim()))]
  return numbers.every(isE164) ? numbers : undefined
}

export const options = {
  scopes: option('scopes', {
    accepts: `a comma list of ${API_SCOPES.join(' and ')}`,
    help: 'what the token may be used for',
    parse: parseScopes,
  }),
  tokenId: option('token-sid', {
    accepts: 'SK and 32 hex digits, or a UUID',
    help: 'which token',
    parse: idSpelled<ApiTokenId>('SK'),
  }),
  number: option('number', {
    accepts: 'an E.164 number: + and 7 to 15 digits',
    help: 'which number',
    parse: parseNumber,
  }),
  inboundUrl: option('inbound-url', {
    accepts:
      'an http or https URL of at most 4000 characters without an underscore in its host, or none',
    help: 'where messages to the number are reported',
    parse: parseWebhook,
  }),
  inboundMethod: option('inbound-method', {
    accepts: 'POST or GET',
    help: 'how they are reported',
    parse: oneOf('POST', 'GET'),
  }),
  wire: option('wire', {
    accepts: 'twilio or signalwire',
    help: 'in whose words they are reported',
    parse: oneOf('twilio', 'signalwire'),
  }),
  jobKind: option('kind', {
    accepts: 'the kind of a job, such as deliver_callbacks, or all',
    help: 'which jobs',
    parse: textMatching(/^[a-z]+(_[a-z]+)*$/),
  }),
  jobKey: option('key', {
    accepts: 'the key of a job',
    help: 'which of them',
    parse: textMatching(/^[\x21-\x7e]{1,128}$/),
  }),
  serviceId: option('service-sid', {
    accepts: 'MG and 32 hex digits, or a UUID',
    help: 'which messaging service',
    parse: idSpelled<MessagingServiceId>('MG'),
  }),
  friendlyName: option('name', {
    accepts: 'at most 256 visible characters',
    help: 'what people call the messaging service',
    parse: textMatching(/^[^\p{C}\p{Zl}\p{Zp}]{1,256}$/u),
  }),
  senders: option('senders', {
    accepts: 'a comma list of E.164 numbers of the account, or all',
    help: 'the numbers that the messaging service chooses among',
    parse: parseSenders,
  }),
} as const

/** Null where the flag is not given. */
export const readOption = <T>(one: Setting<T>, { flags }: SettingSource): T | null =>
  readSetting(one, { env: {}, flags })
