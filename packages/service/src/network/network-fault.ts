import { errors } from 'undici'
import { AddressRefusedError } from './guard.ts'

/** How the codes begin that Node and OpenSSL give to a broken way: no route, no name, no trust. */
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
  'CERT_',
  'UNABLE_TO_',
  'SELF_SIGNED',
  'DEPTH_ZERO',
  'HPE_',
]

/**
 * In one line, what the far side or the way to it did; null for anything else, such as a full disk,
 * which is ours and must not be blamed on them.
 */
export const networkFault = (error: unknown): string | null => {
  if (!(error instanceof Error)) return null
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time'
  if (error instanceof AddressRefusedError || error instanceof errors.UndiciError) {
    return error.message
  }
  if (error instanceof AggregateError) return firstFault(error.errors)
  const { code } = error as NodeJS.ErrnoException
  const isNetwork = NETWORK_CODES.some((start) => code?.startsWith(start))
  return isNetwork ? error.message || (code ?? null) : null
}

/** A connection tried on several addresses fails with all their errors at once. */
const firstFault = (all: readonly unknown[]): string | null =>
  all.map(networkFault).find((fault) => fault !== null) ?? null
