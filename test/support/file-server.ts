import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { listen, type Listening } from './listen.ts'
import { misbehave } from './misbehaviour.ts'

export interface ServedFile {
  bytes: Uint8Array
  contentType: string
}

export interface FileServer extends Listening {
  /** Serves the file under a new path and returns its URL. */
  put(name: string, file: ServedFile): string
  /** How many requests came, for whatever. */
  requestCount(): number
}

const LAST_MODIFIED = 'Sat, 21 Nov 2026 12:00:00 GMT'

/** Plain files with ETag and Last-Modified and without Range, plus every way a file server goes wrong (misbehaviour.ts). */
export const startFileServer = async (): Promise<FileServer> => {
  const files = new Map<string, ServedFile>()
  let requestCount = 0
  const server = await listen((request, response) => {
    const path = request.url ?? '/'
    requestCount++
    const file = files.get(path)
    if (file) serve(file, request, response)
    else misbehave(path, response)
  })
  return {
    ...server,
    put: (name, file) => {
      files.set(`/files/${name}`, file)
      return `${server.url}/files/${name}`
    },
    requestCount: () => requestCount,
  }
}

const serve = (file: ServedFile, request: IncomingMessage, response: ServerResponse): void => {
  const etag = `"${createHash('sha256').update(file.bytes).digest('hex').slice(0, 16)}"`
  const headers = { etag, 'last-modified': LAST_MODIFIED, 'content-type': file.contentType }
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(200, { ...headers, 'content-length': file.bytes.byteLength })
  response.end(request.method === 'HEAD' ? undefined : file.bytes)
}
