import { CredentialsError } from './errors.ts'

export interface Credentials {
  user: string
  password: string
}

/** One scheme, one space or more, and strict base64. */
const BASIC = /^basic +((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/i

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Throws `CredentialsError` for anything but HTTP Basic with UTF-8 inside and a colon between user
 * and password.
 */
export const parseBasic = (header: string | undefined): Credentials => {
  if (header === undefined || header === '') throw new CredentialsError('missing')
  const [, encoded] = BASIC.exec(header) ?? []
  const text = encoded === undefined ? null : decode(encoded)
  const colon = text?.indexOf(':') ?? -1
  if (text === null || colon === -1) throw new CredentialsError('malformed')
  return { user: text.slice(0, colon), password: text.slice(colon + 1) }
}

const decode = (base64: string): string | null => {
  try {
    return utf8.decode(Buffer.from(base64, 'base64'))
  } catch {
    return null
  }
}
