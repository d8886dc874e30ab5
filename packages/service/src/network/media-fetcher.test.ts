import { createHash } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { BlobTooLargeError, type AccountId, type BlobStore } from '@postel/core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ImageFitter } from '../images/image-fitter.ts'
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

/** How a JPEG begins; no more of it is looked at here. */
const JPEG = Buffer.from('ffd8ffe000104a46494600', 'hex')
const PNG = Buffer.from(
  '89504e470d0a1a0a0000000d49484452000000010000000108020000000000000000',
  'hex',
)
const image = { 'content-type': 'image/png' }

const ROUTES: Record<string, RequestListener> = {
  '/image': (_, out) => out.writeHead(200, { 'content-type': 'IMAGE/JPG; q=1' }).end(JPEG),
  '/exact': (_, out) => out.writeHead(200, image).end(Buffer.concat([PNG], SIZE_MAX)),
  '/stated': (_, out) => out.writeHead(200, { ...image, 'content-length': 1e9 }).flushHeaders(),
  '/endless': (_, out) => {
    out.writeHead(200, image).write(PNG)
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
  '/lying': (_, out) => out.writeHead(200, image).end(JPEG),
  '/large-image': (_, out) => out.writeHead(200, image).end(PNG),
  '/secret': (request, out) =>
    request.headers.authorization === `Basic ${btoa('user:pass')}`
      ? out.writeHead(200, image).end(PNG)
      : out.writeHead(401).end(),
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

/** What becomes of images; each test may say something else. */
let fit: ImageFitter['fit']
beforeEach(() => {
  fit = () => Promise.resolve({ kind: 'kept' })
})

const fetchMedia = async (
  url: string,
  signal = new AbortController().signal,
  closing = new AbortController().signal,
) => {
  const allow = parseAllowList(base.replace('http://', ''))
  if (allow === undefined) throw new Error('not an allow list')
  const dispatcher = createGuardedAgent(allow)
  const fetcher = createMediaFetcher({
    dispatcher,
    blobs,
    reads: { cachedMedia: () => Promise.resolve(null) },
    clock: { now: () => 0 },
    acceptedTypes: new Set(['image/png', 'image/jpeg']),
    images: { fit: (...given) => fit(...given) },
    imageLimits: { sizeBytesMax: 10, sideMax: 10 },
    closing,
    totalTimeMs: 300,
  })
  const accountId = '0'.repeat(32) as AccountId
  try {
    return await fetcher.fetch({ accountId, url, sizeBytesMax: SIZE_MAX, signal })
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
      if (fetched.ok) expect(stored.get(fetched.stored.blob.sha256)).toEqual(JPEG)
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
    ['/lying', 'media_type_refused', 'its bytes are image/jpeg'],
    ['/secret', 'media_unreachable', 'answered 401'],
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

  it('keeps the query of the URL and its credentials out of its reason', async () => {
    for (const path of ['/gone', '/loop', '/to-private']) {
      const url = `${base.replace('//', '//secret:secret@')}${path}?token=secret`
      expect(JSON.stringify(await fetchMedia(url))).not.toMatch(/secret|c2VjcmV0/)
    }
  })

  it('logs in with the credentials of the URL', async () => {
    const url = `${base.replace('//', '//user:pass@')}/secret`
    expect(await fetchMedia(url)).toMatchObject({ ok: true })
  })

  it('stores what an image is made into, and tells of the bytes that came', async () => {
    const fitted = { sha256: 'f'.repeat(64), sizeBytes: 5, chunkSha256: [] }
    fit = () => Promise.resolve({ kind: 'fitted', blob: fitted })
    const fetched = await fetchMedia(`${base}/large-image`)
    expect(fetched).toMatchObject({
      stored: { contentType: 'image/png', blob: fitted },
      receivedBytes: PNG.byteLength,
      unused: [createHash('sha256').update(PNG).digest('hex')],
    })
  })

  it.each([
    ['too large', 'media_too_large'],
    ['unreadable', 'media_type_refused'],
  ] as const)('refuses an image that is %s', async (kind, failure) => {
    fit = () => Promise.resolve({ kind })
    const fetched = await fetchMedia(`${base}/large-image`)
    expect(fetched).toMatchObject({ ok: false, failure })
    expect(fetched.unused).toHaveLength(1)
  })

  it('blames nobody for a fetch that the end of the service cut off', async () => {
    const closing = AbortSignal.abort()
    await expect(fetchMedia(`${base}/drip`, AbortSignal.timeout(50), closing)).rejects.toThrow()
  })

  it('stops when it is told to', async () => {
    expect(await fetchMedia(`${base}/drip`, AbortSignal.timeout(50))).toMatchObject({ ok: false })
  })
})
