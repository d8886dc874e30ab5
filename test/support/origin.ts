import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { listen, type Listening } from './listen.ts'
import { sampleMedia } from './media-samples.ts'

/** What one URL answers; it does what a web server with these validators does. */
export interface OriginFile {
  bytes?: Uint8Array
  contentType?: string
  etag?: string
  lastModified?: string
  headers?: OutgoingHttpHeaders
  /** Answers a redirect to there instead. */
  location?: string
  /** `user:password` that is asked for. */
  credentials?: string
}

export interface Hit {
  path: string
  status: number
  headers: IncomingHttpHeaders
}

/** A web server that obeys the conditions of requests and remembers every one. */
export interface Origin extends Listening {
  put(path: string, file: OriginFile): string
  /** Since it started, or since the last call. */
  takeHits(): Hit[]
}

export const startOrigin = async (): Promise<Origin> => {
  const files = new Map<string, OriginFile>()
  let hits: Hit[] = []
  const server = await listen(({ url: path = '/', headers }, response) => {
    const file = files.get(path)
    const status = file ? statusOf(file, headers) : 404
    hits.push({ path, status, headers })
    response.writeHead(status, file && headersOf(file))
    response.end(status === 200 ? (file?.bytes ?? sampleMedia('image/png')) : undefined)
  })
  return {
    ...server,
    put: (path, file) => {
      files.set(path, file)
      return `${server.url}${path}`
    },
    takeHits: () => {
      const taken = hits
      hits = []
      return taken
    },
  }
}

const statusOf = (file: OriginFile, headers: IncomingHttpHeaders): number => {
  if (file.credentials !== undefined) {
    const expected = `Basic ${Buffer.from(file.credentials).toString('base64')}`
    if (headers.authorization !== expected) return 401
  }
  if (file.location !== undefined) return 302
  const tag = headers['if-none-match']
  if (tag !== undefined) return tag === file.etag ? 304 : 200
  return headers['if-modified-since'] === (file.lastModified ?? 'never') ? 304 : 200
}

const headersOf = (file: OriginFile): OutgoingHttpHeaders => ({
  'content-type': file.contentType ?? 'image/png',
  ...(file.etag !== undefined && { etag: file.etag }),
  ...(file.lastModified !== undefined && { 'last-modified': file.lastModified }),
  ...(file.location !== undefined && { location: file.location }),
  ...file.headers,
})
