/** Counts Unicode characters, not UTF-16 units: an emoji is one. */
export const isLongerThan = (text: string, lengthMax: number): boolean => {
  if (text.length <= lengthMax) return false
  // A character takes two UTF-16 units at most, so a text beyond twice the limit needs no counting.
  return text.length > 2 * lengthMax || Array.from(text).length > lengthMax
}

/** Counts bytes in UTF-8. */
export const isLargerThan = (text: string, sizeBytesMax: number): boolean => {
  // Each UTF-16 unit takes one to three bytes.
  if (text.length > sizeBytesMax) return true
  return text.length * 3 > sizeBytesMax && new TextEncoder().encode(text).length > sizeBytesMax
}
