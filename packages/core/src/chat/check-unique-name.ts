import { isLongerThan } from '../text-length.ts'
import { ChatError } from './chat-error.ts'

const LENGTH_MAX = 256

/** Two letters and 128 bits in hex digits, as a wire spells ids. */
const ID_FORM = /^[a-z]{2}[0-9a-f]{32}$/i

/** What a client's URL would cut off, split, decode or drop before the name arrives. */
const LOST_IN_URLS = /[/?#\\%\p{Cc}]|^\.{1,2}$| $/u

/**
 * A unique name stands in a URL's path in place of an id, and clients do not escape it; so it may
 * neither look like an id nor have what a path cannot carry. Throws `unique_name_invalid` or
 * `unique_name_too_long`.
 */
export const checkUniqueName = (name: string): string => {
  if (isLongerThan(name, LENGTH_MAX)) {
    throw new ChatError(
      'unique_name_too_long',
      `The unique name has more than ${LENGTH_MAX} characters`,
    )
  }
  const problem = problemOf(name)
  if (problem === null) return name
  throw new ChatError('unique_name_invalid', `The unique name ${problem}`)
}

const problemOf = (name: string): string | null => {
  if (name === '') return 'is empty'
  if (ID_FORM.test(name)) {
    return 'has the form of an id, for which it would be taken: two letters and 32 hex digits'
  }
  if (LOST_IN_URLS.test(name)) {
    return (
      'cannot stand in the path of a URL: it must neither have / ? # \\ % or control characters ' +
      'nor be . or .. nor end with a space'
    )
  }
  return null
}
