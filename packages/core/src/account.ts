import type { AccountId } from './id.ts'

/**
 * `public` media answer to anyone who has the URL; `protected` ones ask for credentials, then
 * redirect to a signed URL.
 */
export type MediaAccess = 'public' | 'protected'

export interface Account {
  id: AccountId
  mediaAccess: MediaAccess
  /** Sealed by the service; opaque to the storage. */
  authTokenSealed: Uint8Array
  createdAt: number
}
