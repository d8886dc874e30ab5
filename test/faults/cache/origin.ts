import { listen, type Listening } from '../../support/listen.ts'
import { madeImage } from '../support/made-files.ts'

type Headers = Readonly<Record<string, string>>

/** What an origin says of one file; it answers conditions by its validators. */
export interface OriginFile {
  headers: Headers
  /** Raised where the file becomes another one. */
  version: number
  /** Answers with the file, and answers that it is unchanged. */
  hits: { whole: number; unchanged: number }
}

export interface CachedOrigin extends Listening {
  files: Map<string, OriginFile>
  bytesOf(name: string): Buffer
}

/** Hosts files whose every request is counted. */
export const startCachedOrigin = async (): Promise<CachedOrigin> => {
  const files = new Map<string, OriginFile>()
  const bytesOf = (name: string): Buffer =>
    madeImage(`${name} version ${files.get(name)?.version ?? 0}`, 3_000)
  const server = await listen((request, response) => {
    const name = request.url?.slice(1) ?? ''
    const file = files.get(name)
    if (file === undefined) return response.writeHead(404).end()
    const headers = versioned(file)
    const { 'if-none-match': tag, 'if-modified-since': date } = request.headers
    const isTagKnown = tag !== undefined && tag === headers['etag']
    const isDateKnown = tag === undefined && date !== undefined && date === headers['last-modified']
    if (isTagKnown || isDateKnown) {
      file.hits.unchanged++
      return response.writeHead(304, headers).end()
    }
    file.hits.whole++
    return response.writeHead(200, { ...headers, 'content-type': 'image/png' }).end(bytesOf(name))
  })
  return { ...server, files, bytesOf }
}

const versioned = ({ headers, version }: OriginFile): Headers =>
  'etag' in headers ? { ...headers, etag: `"${version}"` } : headers
