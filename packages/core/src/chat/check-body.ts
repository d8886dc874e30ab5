import { isLargerThan } from '../text-length.ts'
import { ChatError } from './chat-error.ts'

const SIZE_BYTES_MAX = 32_768

/** Null stands for the empty body, which is one that a message may have. */
export const checkBody = (body: string | null): string => {
  if (body === null) return ''
  if (!isLargerThan(body, SIZE_BYTES_MAX)) return body
  throw new ChatError('body_too_long', 'The body has more than 32,768 bytes in UTF-8')
}
