import type { Methods } from './generated/methods.gen.ts'
import {
  accountOperations,
  chatOperations,
  sharedOperations,
  signalWireOperations,
  twilioOperations,
} from './generated/operations.gen.ts'
import { makeClient, type BaseClient } from './make-client.ts'
import type { ClientOptions } from './types.ts'

/** A method for each operation of the contract, under its operationId. */
export interface PostelClient extends Methods, BaseClient {}

/**
 * Speaks all dialects for one account. `accountSid` is spelled for one of them; a call on another
 * names its own in `path`. Throws as `createTwilioClient` does.
 */
export const createPostelClient = (options: ClientOptions): PostelClient =>
  makeClient('createPostelClient', options, {
    ...twilioOperations,
    ...signalWireOperations,
    ...chatOperations,
    ...accountOperations,
    ...sharedOperations,
  })
