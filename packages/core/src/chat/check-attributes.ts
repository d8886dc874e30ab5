import { isLargerThan } from '../text-length.ts'
import { ChatError } from './chat-error.ts'

/** Of a channel; those of messages are many more. */
export const CHANNEL_ATTRIBUTES_BYTES_MAX = 16_384
export const MESSAGE_ATTRIBUTES_BYTES_MAX = 4_096

const NO_ATTRIBUTES = '{}'

/** Any JSON text, which is kept as it is written; null and the empty text stand for none. */
export const checkAttributes = (attributes: string | null, sizeBytesMax: number): string => {
  if (attributes === null || attributes === '') return NO_ATTRIBUTES
  if (isLargerThan(attributes, sizeBytesMax)) {
    throw new ChatError(
      'attributes_too_long',
      `The attributes have more than ${sizeBytesMax} bytes in UTF-8`,
    )
  }
  if (!isJson(attributes)) throw new ChatError('attributes_invalid', 'The attributes are not JSON')
  return attributes
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    // The position that the engine names is of no use without the text beside it.
    return false
  }
}
