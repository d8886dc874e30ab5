import { listen, type Listening } from '../../support/listen.ts'
import { madeImage } from './made-files.ts'

const [SMALLEST_BYTES, LARGEST_BYTES] = [200, 24_000]

/** The nth file of an origin, unlike all others. */
export const originFile = (n: number): Buffer<ArrayBuffer> =>
  madeImage(String(n), SMALLEST_BYTES + ((n * 7919) % (LARGEST_BYTES - SMALLEST_BYTES)))

/** A host of media that serves the nth file at `/n`. */
export const startOrigin = (): Promise<Listening> =>
  listen((request, response) => {
    const file = originFile(Number(request.url?.slice(1)))
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': file.byteLength })
    response.end(file)
  })
