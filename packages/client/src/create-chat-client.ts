import type { ChatMethods, SharedMethods } from './generated/methods.gen.ts'
import { chatOperations, sharedOperations } from './generated/operations.gen.ts'
import { makeClient, type BaseClient } from './make-client.ts'
import type { ClientOptions } from './types.ts'

/** A method for each operation of Chat v2, under its operationId. */
export interface ChatClient extends ChatMethods, SharedMethods, BaseClient {}

/** Speaks Twilio's Chat v2 for one account, `AC…`. Throws as `createTwilioClient` does. */
export const createChatClient = (options: ClientOptions): ChatClient =>
  makeClient('createChatClient', options, { ...chatOperations, ...sharedOperations })
