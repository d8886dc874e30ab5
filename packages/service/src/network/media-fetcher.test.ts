import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BlobTooLargeError, type BlobStore } from '@postel/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '../log.ts'
import { parseAllowList } from './allow-list.ts'
import { createGuardedAgent } from './guard.ts'
import { createMediaFetcher } from './media-fetcher.ts'

const SIZE_MAX = 1_000

const stored = new Map<string, Buffer>()
const blobs = {
  put: async (source: AsyncIterable<Uint8Array>, sizeBytesMax: number) => {
    const chunks: Uint8Array[] = []
    let sizeBytes = 0
    for await (const chunk of source) {
      sizeBytes += chunk.byteLength
      if (sizeBytes > sizeBytesMax) throw new BlobTooLargeError()
      chunks.push(chunk)
    }
    const bytes = Buffer.concat(chunks)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    stored.set(sha256, bytes)
    return { sha256, sizeBytes, chunkSha256: [sha256] }
  },
} as unknown as BlobStore

const image = { 'content-type': 'image/png' }

const ROUTES: Record<string, RequestListener> = {
  '/image': (_, out) => out.writeHead(200, { 'content-type': 'IMAGE/JPG; q=1' }).end('bytes'),
  '/exact': (_, out) => out.writeHead(200, image).end('x'.repeat(SIZE_MAX)),
  '/stated': (_, out) => out.writeHead(200, { ...image, 'content-length': 1e9 }).flushHeaders(),
  '/endless': (_, out) => {
    out.writeHead(200, image)
    const timer = setInterval(() => out.write('x'.repeat(400)), 1)
    out.on('close', () => clearInterval(timer))
  },
  '/drip': (_, out) => {
    out.writeHead(200, image)
    const timer = setInterval(() => out.write('x'), 20)
    out.on('close', () => clearInterval(timer))
  },
  '/silent': () => undefined,
  '/short': (_, out) => {
    out.writeHead(200, { ...image, 'content-length': 100 }).write('x')
    setTimeout(() => out.destroy(), 20)
  },
  '/empty': (_, out) => out.writeHead(200, image).end(),
  '/gzip': (_, out) => out.writeHead(200, { ...image, 'content-encoding': 'gzip' }).end('x'),
  '/untyped': (_, out) => out.writeHead(200).end('x'),
  '/html': (_, out) => out.writeHead(200, { 'content-type': 'text/html' }).end('x'),
  '/gone': (_, out) => out.writeHead(410, image).end('x'),
  '/hop3': (_, out) => out.writeHead(302, { location: '/hop2' }).end(),
  '/hop2': (_, out) => out.writeHead(307, { location: 'hop1' }).end(),
  '/hop1': (_, out) => out.writeHead(301, { location: '/image' }).end(),
  '/hop4': (_, out) => out.writeHead(302, { location: '/hop3' }).end(),
  '/loop': (_, out) => out.writeHead(302, { location: '/loop' }).end(),
  '/to-file': (_, out) => out.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-private': (_, out) => out.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
  '/to-nowhere': (_, out) => out.writeHead(302, { location: 'http://' }).end(),
}

let server: Server
let base: string

beforeAll(async () => {
  server = createServer((request, response) =>
    ROUTES[request.url?.split('?')[0] ?? '']?.(request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  return new Promise((resolve) => server.close(resolve))
})

const fetchMedia = async (url: string, signal = new AbortController().signal) => {
  const allow = parseAllowList(base.replace('http://', ''))
  if (allow === undefined) throw new Error('not an allow list')
  const dispatcher = createGuardedAgent(allow)
  const acceptedTypes = new Set(['image/png', 'image/jpeg'])
  const log = createLog('silent')
  const fetcher = createMediaFetcher({ dispatcher, blobs, acceptedTypes, log, totalTimeMs: 300 })
  try {
    return await fetcher.fetch(url, SIZE_MAX, signal)
  } finally {
    await dispatcher.destroy()
  }
}

describe('createMediaFetcher', () => {
  it.each(['/image', '/hop3'])(
    'stores the bytes behind %s under their plain type',
    async (path) => {
      const fetched = await fetchMedia(base + path)
      expect(fetched).toMatchObject({ ok: true, stored: { contentType: 'image/jpeg' } })
      if (fetched.ok) expect(stored.get(fetched.stored.blob.sha256)?.toString()).toBe('bytes')
    },
  )

  it('accepts exactly as many bytes as are left', async () => {
    expect(await fetchMedia(`${base}/exact`)).toMatchObject({
      stored: { blob: { sizeBytes: SIZE_MAX } },
    })
  })

  it.each([
    ['/stated', 'media_too_large', 'more bytes'],
    ['/endless', 'media_too_large', 'more bytes'],
    ['/drip', 'media_unreachable', 'no answer in time'],
    ['/silent', 'media_unreachable', 'no answer in time'],
    ['/short', 'media_unreachable', ''],
    ['/empty', 'media_unreachable', 'no bytes'],
    ['/gzip', 'media_unreachable', 'Content-Encoding'],
    ['/untyped', 'media_type_refused', 'Content-Type'],
    ['/html', 'media_type_refused', 'Content-Type'],
    ['/gone', 'media_unreachable', 'answered 410'],
    ['/hop4', 'media_unreachable', 'more than 3 redirects'],
    ['/loop', 'media_unreachable', 'more than 3 redirects'],
    ['/to-file', 'media_unreachable', 'not an http or https URL'],
    ['/to-private', 'media_unreachable', 'not a public address'],
    ['/to-nowhere', 'media_unreachable', 'not an http or https URL'],
  ])('refuses %s: %s', async (path, failure, reason) => {
    const fetched = await fetchMedia(`${base + path}`)
    expect(fetched).toMatchObject({ ok: false, failure })
    if (!fetched.ok) expect(fetched.reason).toContain(reason)
  })

  it('refuses a host that nobody knows and a port that nobody listens on', async () => {
    const unreachable = { ok: false, failure: 'media_unreachable' }
    expect(await fetchMedia('http://nowhere.invalid/')).toMatchObject(unreachable)
    expect(await fetchMedia('http://127.0.0.1:9/')).toMatchObject(unreachable)
  })

  it('keeps the query of the URL out of its reason', async () => {
    const fetched = await fetchMedia(`${base}/gone?token=secret`)
    expect(JSON.stringify(fetched)).not.toContain('secret')
  })

  it('stops when it is told to', async () => {
    expect(await fetchMedia(`${base}/drip`, AbortSignal.timeout(50))).toMatchObject({ ok: false })
  })
})
