import { API_SCOPES, type ApiScope, type ApiTokenId } from '@postel/core'
import { idSpelled } from '../config/parsers.ts'
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
} as const

/** Null where the flag is not given. */
export const readOption = <T>(one: Setting<T>, { flags }: SettingSource): T | null =>
  readSetting(one, { env: {}, flags })
