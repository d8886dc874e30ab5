import type { ApiToken } from '../api-token.ts'
import type { AccountId, ApiTokenId } from '../id.ts'

/** All reads answer revoked tokens too: whether that matters is for the caller. */
export interface ApiTokenReads {
  apiToken(id: ApiTokenId): Promise<ApiToken | null>
  /** A hash belongs to one token at most. */
  apiTokenByHash(secretHash: Uint8Array): Promise<ApiToken | null>
  /** Of one account, oldest first. */
  apiTokens(accountId: AccountId, limit: number): Promise<ApiToken[]>
}

export interface ApiTokenRows extends ApiTokenReads {
  insertApiToken(token: ApiToken): Promise<void>
  /** False where the account has no such token, or it was revoked before: that time stays. */
  revokeApiToken(accountId: AccountId, id: ApiTokenId, at: number): Promise<boolean>
}
