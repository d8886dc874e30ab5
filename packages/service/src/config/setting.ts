/** One setting: its variable, its flag, and how its text becomes a value. */
export interface Setting<T> {
  /** The environment variable. */
  name: string
  /**
   * Without the leading dashes; null for secrets, which a command line would show to every user of
   * the machine.
   */
  flag: string | null
  /** Completes the sentence "NAME accepts …". */
  accepts: string
  help: string
  /** The text used when nothing is given; null leaves the value null. */
  fallback: string | null
  /** Returns undefined for text that is not accepted. */
  parse(text: string): T | undefined
}

export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** What was given, told apart so that a refusal names what the person wrote. */
export interface SettingSource {
  env: Readonly<Record<string, string | undefined>>
  flags: Readonly<Record<string, string | undefined>>
}

/**
 * A flag wins over its variable; empty text counts as absent. Throws `ConfigError` for a wrong
 * value.
 */
export const readSetting = <T>(setting: Setting<T>, { env, flags }: SettingSource): T | null => {
  const flagText = setting.flag === null ? undefined : flags[setting.flag]
  const text = flagText ?? (env[setting.name] || setting.fallback)
  if (text === null) return null
  const value = setting.parse(text)
  if (value !== undefined) return value
  const isOption = setting.name === `--${setting.flag}`
  const named =
    flagText === undefined || isOption ? setting.name : `${setting.name} (--${setting.flag})`
  const given = setting.flag === null ? 'its value' : JSON.stringify(withoutLogin(text))
  throw new ConfigError(`${named} accepts ${setting.accepts}; it was given ${given}.`)
}

/** What stands between `//` and `@` of a URL is a secret, wherever it was written. */
const withoutLogin = (text: string): string => text.replace(/\/\/[^/?#\s]*@/g, '//…@')

/** `POSTEL_DATA_DIR` → `data-dir`, `PORT` → `port`. */
export const flagOf = (name: string): string =>
  name
    .replace(/^POSTEL_/, '')
    .toLowerCase()
    .replaceAll('_', '-')
