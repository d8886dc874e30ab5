/** A strong validator: the same bytes have the same one, and no others have it. */
export const entityTag = (sha256: string): string => `"${sha256}"`

/** Without the `W/` of a weak one. */
const LISTED = /"[^"]*"/g

/** Whether an `If-None-Match` names the tag. Compared weakly, as HTTP says of this header. */
export const hasTag = (ifNoneMatch: string | undefined, tag: string): boolean => {
  if (ifNoneMatch === undefined) return false
  if (ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.match(LISTED)?.includes(tag) ?? false
}
