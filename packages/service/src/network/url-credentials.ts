import { createHash, randomBytes } from 'node:crypto'
import { decoded } from './decoded.ts'

/** User name and password from a URL, for a server that asks for them. */
export interface UrlCredentials {
  user: string
  password: string
}

export const credentialsIn = (text: string): UrlCredentials | null => {
  const { username, password } = new URL(text)
  if (username === '' && password === '') return null
  return { user: decoded(username), password: decoded(password) }
}

export interface AskedRequest {
  method: string
  url: string
}

/**
 * The `Authorization` that a `WWW-Authenticate` asks for: Digest (RFC 7616, with MD5 or SHA-256) where
 * it is offered, since it does not give the password away, or Basic. Null where it asks for neither.
 */
export const authorizationFor = (
  challenge: string,
  credentials: UrlCredentials,
  request: AskedRequest,
  clientNonce = randomBytes(16).toString('hex'),
): string | null => {
  const [, digest] = /\bDigest\s+(.+)/is.exec(challenge) ?? []
  const answered = digest && digestFor(paramsIn(digest), credentials, request, clientNonce)
  if (answered) return answered
  if (!/\bBasic\b/i.test(challenge)) return null
  const { user, password } = credentials
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

type Params = ReadonlyMap<string, string>

const PARAM = /(?<!\w)(\w+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g

/** The first of each name counts: a further challenge may follow in the same header. */
const paramsIn = (text: string): Params => {
  const params = new Map<string, string>()
  for (const [, name = '', quoted, plain] of text.matchAll(PARAM)) {
    const key = name.toLowerCase()
    if (!params.has(key)) params.set(key, quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '')
  }
  return params
}

const HASHES: Readonly<Record<string, string>> = { md5: 'md5', 'sha-256': 'sha256' }

const digestFor = (
  params: Params,
  { user, password }: UrlCredentials,
  { method, url }: AskedRequest,
  clientNonce: string,
): string | null => {
  const algorithm = params.get('algorithm') ?? 'MD5'
  const hashName = HASHES[algorithm.toLowerCase()]
  const nonce = params.get('nonce')
  const offered = params.get('qop')?.split(',')
  const isQopKnown = offered === undefined || offered.some((one) => one.trim() === 'auth')
  if (hashName === undefined || nonce === undefined || !isQopKnown) return null
  const hash = (...parts: string[]) => createHash(hashName).update(parts.join(':')).digest('hex')
  const { pathname, search } = new URL(url)
  const uri = pathname + search
  const realm = params.get('realm') ?? ''
  const opaque = params.get('opaque')
  const count = '00000001'
  const who = hash(user, realm, password)
  const what = hash(method, uri)
  const response = offered
    ? hash(who, nonce, count, clientNonce, 'auth', what)
    : hash(who, nonce, what)
  const fields = [
    ...Object.entries({ username: user, realm, nonce, uri, response }).map(quotedField),
    `algorithm=${algorithm}`,
    ...(offered ? ['qop=auth', `nc=${count}`, quotedField(['cnonce', clientNonce])] : []),
    ...(opaque === undefined ? [] : [quotedField(['opaque', opaque])]),
  ]
  return `Digest ${fields.join(', ')}`
}

const quotedField = ([name, value]: [string, string]): string =>
  `${name}="${value.replace(/[\\"]/g, '\\$&')}"`
