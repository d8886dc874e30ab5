import { MessagingError, type Cursor } from '@postel/core'

/** `PA` + the last Sid of the page before, or `PB` + the first Sid of the page behind. */
export const pageCursor = <T>(
  token: string | undefined,
  parse: (sid: string) => T | null,
): { cursor?: Cursor<T> } => {
  if (token === undefined) return {}
  const id = parse(token.slice(2))
  const direction = ({ PA: 'after', PB: 'before' } as const)[token.slice(0, 2)]
  if (id !== null && direction !== undefined) return { cursor: { direction, id } }
  throw new MessagingError('page_cursor_invalid', 'The page token was not made by this list')
}
