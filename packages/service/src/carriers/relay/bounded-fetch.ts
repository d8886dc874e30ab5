const ANSWER_BYTES_MAX = 1_048_576

/**
 * The global `fetch`, for an answer of at most a mebibyte, and without redirects: the
 * credentials are meant for one address. No guard against private addresses stands here, because
 * the operator alone says where it leads.
 */
export const boundedFetch = async (request: Request): Promise<Response> => {
  const response = await fetch(request, { redirect: 'manual' })
  if (response.body === null) return response
  return new Response(response.body.pipeThrough(atMost(ANSWER_BYTES_MAX)), response)
}

const atMost = (sizeBytesMax: number): TransformStream<Uint8Array, Uint8Array> => {
  let sizeBytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      sizeBytes += chunk.byteLength
      if (sizeBytes > sizeBytesMax) throw new AnswerTooLargeError()
      controller.enqueue(chunk)
    },
  })
}

export class AnswerTooLargeError extends Error {
  override readonly name = 'AnswerTooLargeError'

  constructor() {
    super(`more than the ${ANSWER_BYTES_MAX} bytes that an answer may have`)
  }
}
