import type { AccountId, ChatServiceId } from '../id.ts'

/** Channels and media that belong together; names are unique within it. Times are Unix milliseconds. */
export interface ChatService {
  id: ChatServiceId
  accountId: AccountId
  friendlyName: string
  settings: ChatServiceSettings
  createdAt: number
  updatedAt: number
}

/**
 * What was set by a wire, in that wire's words, kept to be told again. Nothing depends on it here;
 * what is not set has the wire's default.
 */
export type ChatServiceSettings = Readonly<
  Record<string, string | number | boolean | readonly string[]>
>
