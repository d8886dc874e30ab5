import type { SharedMethods, TwilioMethods } from './generated/methods.gen.ts'
import { sharedOperations, twilioOperations } from './generated/operations.gen.ts'
import { makeClient, type BaseClient } from './make-client.ts'
import type { ClientOptions } from './types.ts'

/** A method for each operation that Twilio's credentials open, under its operationId. */
export interface TwilioClient extends TwilioMethods, SharedMethods, BaseClient {}

/**
 * Speaks Twilio's 2010-04-01 for one account, `AC…`. A network failure, and an answer that the
 * contract does not declare, are thrown.
 */
export const createTwilioClient = (options: ClientOptions): TwilioClient =>
  makeClient('createTwilioClient', options, { ...twilioOperations, ...sharedOperations })
