import { ChatError } from './chat-error.ts'
import type { ChatErrorCode } from './chat-error.ts'
import { isLongerThan } from '../text-length.ts'

/** Who does what an API caller does without saying for whom. */
export const SYSTEM_IDENTITY = 'system'

const LENGTH_MAX = 256

type IdentityCode = Extract<
  ChatErrorCode,
  'author_too_long' | 'creator_too_long' | 'editor_too_long'
>

const ROLES: Record<IdentityCode, string> = {
  author_too_long: 'author',
  creator_too_long: 'creator',
  editor_too_long: 'last editor',
}

/** The identity given, or the one of the system where none is. */
export const checkIdentity = (identity: string | null, code: IdentityCode): string => {
  if (identity === null || identity === '') return SYSTEM_IDENTITY
  if (!isLongerThan(identity, LENGTH_MAX)) return identity
  throw new ChatError(code, `The ${ROLES[code]} has more than ${LENGTH_MAX} characters`)
}
