import type { AccountMethods, SharedMethods } from './generated/methods.gen.ts'
import { accountOperations, sharedOperations } from './generated/operations.gen.ts'
import { makeClient, type BaseClient } from './make-client.ts'
import type { ClientOptions } from './types.ts'

/** A method for each operation that is Postel's own, under its operationId. */
export interface AccountClient extends AccountMethods, SharedMethods, BaseClient {}

/**
 * Speaks for one account about what no vendor's wire has: the simulator, and what became of
 * callbacks. It takes the account's auth token only. Throws as `createTwilioClient` does.
 */
export const createAccountClient = (options: ClientOptions): AccountClient =>
  makeClient('createAccountClient', options, { ...accountOperations, ...sharedOperations })
