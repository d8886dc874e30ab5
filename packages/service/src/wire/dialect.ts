import type { ApiScope } from '@postel/core'
import type { ResponseValue } from '@postel/server'
import type { Credentials } from '../http/basic-auth.ts'
import type { Login } from './auth.ts'
import type { CallbackWords } from './callback-words.ts'
import type { FailedRequest } from './judge.ts'

/** One wire, as the rest of the service knows it; what it answers is in its handlers. */
export interface Dialect {
  /** The name under which a message remembers that it came by this wire. */
  wire: string
  /** What an API token must be good for here. */
  scope: ApiScope
  /** Of a canonical path, routed or not: its refusals are in the words of this wire. */
  owns(path: string): boolean
  /** Null for a user name that this wire has no account under. */
  loginOf(credentials: Credentials): Login | null
  /** Answers what failed. Never throws. */
  fail(error: unknown, request: FailedRequest, publicUrl: string): ResponseValue
  /** Null where nothing of its messages is told to anyone. */
  callbacks: CallbackWords | null
}
