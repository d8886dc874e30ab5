import { errors } from 'undici'
import { AddressRefusedError } from './guard.ts'

/**
 * How the codes begin that Node and OpenSSL give to a broken way: no route, no name, no trust. What is
 * wrong with a certificate has many; those that Node has no code for are `UNSPECIFIED`.
 */
const NETWORK_CODES = [
  'ECONN',
  'ENOTFOUND',
  'EAI_',
  'EHOST',
  'ENET',
  'ETIMEDOUT',
  'EPIPE',
  'EPROTO',
  'EADDR',
  'ERR_TLS',
  'ERR_SSL',
  'ERR_OSSL',
  'CERT_',
  'CRL_',
  'ERROR_IN_',
  'HOSTNAME_MISMATCH',
  'INVALID_CA',
  'INVALID_PURPOSE',
  'PATH_LENGTH_',
  'UNSPECIFIED',
  'UNABLE_TO_',
  'SELF_SIGNED',
  'DEPTH_ZERO',
  'HPE_',
]

/** A certificate may have many names in it, and a URL any host. */
const LENGTH_MAX = 300

/**
 * In one line, what the far side or the way to it did; null for anything else, such as a full disk,
 * which is ours and must not be blamed on them.
 */
export const networkFault = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time'
  if (error instanceof AddressRefusedError) return error.message
  if (error instanceof errors.UndiciError) return oneLine(error.message)
  if (error instanceof AggregateError) return firstFault(error.errors)
  const { code, syscall } = error as NodeJS.ErrnoException
  // A name that is too long to be looked up has the code of any wrong argument.
  const isNetwork =
    syscall === 'getaddrinfo' || NETWORK_CODES.some((start) => code?.startsWith(start))
  return isNetwork ? oneLine(error.message) || (code ?? null) : null
}

/** OpenSSL tells the file and the line of its source too: `error:0A00010B:SSL routines:f:why:x.c:7:`. */
const OPENSSL = /^.*\berror:[0-9A-F]{8}:([^:]*):[^:]*:([^:]*):.*$/s

const oneLine = (message: string): string =>
  message.replace(OPENSSL, '$1: $2').replace(/\s+/g, ' ').trim().slice(0, LENGTH_MAX)

/** A connection tried on several addresses fails with all their errors at once. */
const firstFault = (all: readonly unknown[]): string | null =>
  all.map(networkFault).find((fault) => fault !== null) ?? null
