import type { SharedMethods, SignalWireMethods } from './generated/methods.gen.ts'
import { sharedOperations, signalWireOperations } from './generated/operations.gen.ts'
import { makeClient, type BaseClient } from './make-client.ts'
import type { ClientOptions } from './types.ts'

/** A method for each operation that SignalWire's credentials open, under its operationId. */
export interface SignalWireClient extends SignalWireMethods, SharedMethods, BaseClient {}

/**
 * Speaks SignalWire's compatibility API for one project: `accountSid` is its id, a UUID, and
 * `authToken` an API token of it. Throws as `createTwilioClient` does.
 */
export const createSignalWireClient = (options: ClientOptions): SignalWireClient =>
  makeClient('createSignalWireClient', options, { ...signalWireOperations, ...sharedOperations })
