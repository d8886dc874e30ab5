/** The file has more bytes than were asked for; what was read of it is let go. */
export class MediaTooLarge extends Error {
  override readonly name = 'MediaTooLarge'
  readonly sizeBytesMax: number

  constructor(sizeBytesMax: number) {
    super(`the file has more than ${sizeBytesMax} bytes; sizeBytesMax sets another limit`)
    this.sizeBytesMax = sizeBytesMax
  }
}

/** The body as it arrives; the stream fails with `MediaTooLarge` at the first byte too many. */
export const boundedStream = async (
  response: Response,
  sizeBytesMax: number,
): Promise<{ stream: ReadableStream<Uint8Array> }> => {
  const { body } = response
  // What it says of itself saves reading it; what comes is counted all the same.
  if (Number(response.headers.get('content-length')) > sizeBytesMax) {
    await body?.cancel()
    throw new MediaTooLarge(sizeBytesMax)
  }
  let sizeBytes = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      sizeBytes += chunk.byteLength
      if (sizeBytes > sizeBytesMax) throw new MediaTooLarge(sizeBytesMax)
      controller.enqueue(chunk)
    },
  })
  return { stream: (body ?? new Blob([]).stream()).pipeThrough(counter) }
}

export const boundedBytes = async (
  response: Response,
  sizeBytesMax: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer> }> => {
  const { stream } = await boundedStream(response, sizeBytesMax)
  return { bytes: new Uint8Array(await new Response(stream).arrayBuffer()) }
}
