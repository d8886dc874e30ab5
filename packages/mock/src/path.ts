/** Its message is written for the caller. */
export class PathMalformedError extends Error {
  override readonly name = 'PathMalformedError'
}

const isReadable = (path: string): boolean => {
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/** Throws `PathMalformedError` for a percent-encoding that stands for no text, or for NUL. */
export const checkPath = (path: string): void => {
  if (isReadable(path)) return
  throw new PathMalformedError(
    'The path has a broken percent-encoding; after each % it needs two hex digits, ' +
      'and together they must be UTF-8 without NUL',
  )
}
