import { ConfigError } from './setting.ts'
import { settings } from './config.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Settings of the design that this version cannot honour: starting without them would be a quiet
 * lie.
 */
const NOT_YET = ['POSTEL_DATABASE_URL', 'POSTEL_MEDIA_STORE', 'POSTEL_S3_ENDPOINT']

/** Throws for a setting that this version does not have yet. */
export const refuseUnsupported = (env: Env): void => {
  const name = NOT_YET.find((one) => env[one])
  if (name !== undefined)
    throw new ConfigError(`${name} is not supported by this version; unset it.`)
}

/**
 * Names that look like settings and are none, probably misspelt. Only reported: a cluster may
 * inject variables such as `POSTEL_SERVICE_HOST` for a service called postel.
 */
export const unknownNames = (env: Env): string[] => {
  const known = new Set<string>(Object.values(settings).map((setting) => setting.name))
  return Object.keys(env)
    .filter((name) => /^POSTEL_(?!TEST_)/.test(name) && !known.has(name))
    .sort()
}
