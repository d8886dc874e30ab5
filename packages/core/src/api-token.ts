import type { AccountId, ApiTokenId } from './id.ts'

/** What a token may be used for. */
export const API_SCOPES = ['messaging', 'chat'] as const

export type ApiScope = (typeof API_SCOPES)[number]

/** A second way into an account, with less rights than the account's own token. */
export interface ApiToken {
  id: ApiTokenId
  accountId: AccountId
  /** Made of the secret by the service with a key of its own; the secret itself is not kept. */
  secretHash: Uint8Array
  scopes: readonly ApiScope[]
  createdAt: number
  /** Null while it may be used. */
  revokedAt: number | null
}
