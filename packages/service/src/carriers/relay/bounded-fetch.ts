const ANSWER_BYTES_MAX = 1_048_576
/** `fetch` takes larger ones, such as 999, and can make no answer that has one. */
const STATUS_MAX = 599

/**
 * The global `fetch`, for an answer of at most a mebibyte, and without redirects: the
 * credentials are meant for one address. No guard against private addresses stands here, because
 * the operator alone says where it leads.
 */
export const boundedFetch = async (request: Request): Promise<Response> => {
  const response = await fetch(request, { redirect: 'manual' })
  if (response.body === null) return response
  if (response.status > STATUS_MAX) {
    await response.body.cancel()
    throw new AnswerRefusedError(`its status is ${response.status}, which HTTP does not have`)
  }
  return new Response(response.body.pipeThrough(atMost(ANSWER_BYTES_MAX)), response)
}

const atMost = (sizeBytesMax: number): TransformStream<Uint8Array, Uint8Array> => {
  let sizeBytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      sizeBytes += chunk.byteLength
      if (sizeBytes > sizeBytesMax) throw new AnswerRefusedError(TOO_LARGE)
      controller.enqueue(chunk)
    },
  })
}

const TOO_LARGE = `more than the ${ANSWER_BYTES_MAX} bytes that an answer may have`

/** An answer came that is not read. Its message says why, without what was in it. */
export class AnswerRefusedError extends Error {
  override readonly name = 'AnswerRefusedError'
}
