/** A strong validator: the same bytes have the same one, and no others have it. */
export const entityTag = (sha256: string): string => `"${sha256}"`

/** Whether an `If-None-Match` names the tag. Compared weakly, as HTTP says of this header. */
export const hasTag = (ifNoneMatch: string | undefined, tag: string): boolean => {
  if (ifNoneMatch === undefined) return false
  const listed = ifNoneMatch.split(',').map((one) => one.trim().replace(/^W\//, ''))
  return listed.includes('*') || listed.includes(tag)
}
