import { countSpent } from './spent-buffers.ts'

/**
 * A stream of the chunks, of which the first was already read: bytes that are missing or damaged at
 * their start are told by a throw here, while another answer can still be given. Damage further on
 * calls `breakOff`, after which nobody reads; without it the stream fails.
 */
export const byteStream = async (
  chunks: AsyncIterable<Uint8Array>,
  breakOff?: () => void,
): Promise<ReadableStream<Uint8Array>> => {
  const iterator = chunks[Symbol.asyncIterator]()
  let next: IteratorResult<Uint8Array> | null = await iterator.next()
  return new ReadableStream({
    pull: async (controller) => {
      const result = next ?? (await iterator.next().catch(brokenOff(breakOff)))
      next = null
      if (result === null) return
      if (result.done === true) {
        controller.close()
        return
      }
      controller.enqueue(result.value)
      countSpent(result.value.byteLength)
    },
    cancel: async () => {
      await iterator.return?.()
    },
  })
}

/** What went wrong is said by who reads the bytes; here it is only kept from the client. */
const brokenOff =
  (breakOff: (() => void) | undefined) =>
  (error: unknown): null => {
    if (breakOff === undefined) throw error
    breakOff()
    return null
  }
