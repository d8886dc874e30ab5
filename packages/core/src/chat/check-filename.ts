import { isLongerThan } from '../text-length.ts'
import { ChatError } from './chat-error.ts'

const LENGTH_MAX = 256

/** A name to show and to save under; it is never a path here. */
export const checkFilename = (filename: string | null): string | null => {
  if (filename === null) return null
  const isFine = filename !== '' && !isLongerThan(filename, LENGTH_MAX)
  if (isFine && !/[/\\\p{Cc}]/u.test(filename)) return filename
  throw new ChatError(
    'filename_invalid',
    `The filename must have 1 to ${LENGTH_MAX} characters and no / \\ or control characters`,
  )
}
