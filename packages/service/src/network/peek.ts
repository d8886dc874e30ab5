/** How a source begins, and all of it again from its beginning. */
export interface Peeked {
  /** At least as many bytes as were asked for, unless the source has fewer. */
  head: Uint8Array
  /** To be read once. */
  whole: AsyncIterable<Uint8Array>
}

export const peek = async (
  source: AsyncIterable<Uint8Array>,
  byteCount: number,
): Promise<Peeked> => {
  const rest = source[Symbol.asyncIterator]()
  const parts: Uint8Array[] = []
  let sizeBytes = 0
  while (sizeBytes < byteCount) {
    const next = await rest.next()
    if (next.done === true) break
    parts.push(next.value)
    sizeBytes += next.value.byteLength
  }
  const head = Buffer.concat(parts)
  return { head, whole: joined(head, rest) }
}

async function* joined(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield head
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value
}
