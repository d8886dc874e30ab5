import { countSpent } from './spent-buffers.ts'

/**
 * A write to a connection counts as taken once all of it is, so that a slow reader of large ones
 * would look like one that takes nothing.
 */
const SLICE_BYTES = 65_536

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
  let rest = NOTHING
  return new ReadableStream({
    pull: async (controller) => {
      while (rest.byteLength === 0) {
        const result = next ?? (await iterator.next().catch(brokenOff(breakOff)))
        next = null
        if (result === null) return
        if (result.done === true) {
          controller.close()
          return
        }
        rest = result.value
      }
      const slice = rest.subarray(0, SLICE_BYTES)
      rest = rest.subarray(SLICE_BYTES)
      controller.enqueue(slice)
      countSpent(slice.byteLength)
    },
    cancel: async () => {
      await iterator.return?.()
    },
  })
}

const NOTHING: Uint8Array = new Uint8Array()

/** What went wrong is said by who reads the bytes; here it is only kept from the client. */
const brokenOff =
  (breakOff: (() => void) | undefined) =>
  (error: unknown): null => {
    if (breakOff === undefined) throw error
    breakOff()
    return null
  }
