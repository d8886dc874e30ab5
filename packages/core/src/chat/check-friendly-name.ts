import { isLongerThan } from '../text-length.ts'
import { ChatError } from './chat-error.ts'

const LENGTH_MAX = 256

export const checkFriendlyName = (name: string): string => {
  if (!isLongerThan(name, LENGTH_MAX)) return name
  throw new ChatError(
    'friendly_name_too_long',
    `The friendly name has more than ${LENGTH_MAX} characters`,
  )
}

/** For what must have a name. */
export const requireFriendlyName = (name: string | null): string => {
  if (name !== null && name !== '') return checkFriendlyName(name)
  throw new ChatError('friendly_name_missing', 'The friendly name is missing or empty')
}
