import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startFileServer, type FileServer } from '../support/file-server.ts'
import { noisePng, sampleMedia } from '../support/media-samples.ts'
import { targetNames } from '../support/target.ts'
import { usePostel } from '../support/use-postel.ts'

const service = usePostel()
/** A server on this machine that the service was not allowed to reach. */
let canary: FileServer
beforeAll(async () => {
  canary = await startFileServer()
})
afterAll(() => canary.close())

const MEDIA_BYTES_MAX = 5 * 1024 * 1024

/** What the simulated carrier takes of one image. */
const IMAGE_BYTES_MAX = 1_200_000

const UNREACHABLE = 63019
const TOO_LARGE = 11751
const TYPE_REFUSED = 12300

const png = (files: FileServer, name: string): string =>
  files.put(name, { bytes: sampleMedia('image/png'), contentType: 'image/png' })

describe.each(targetNames)('createTwilioMessage with MediaUrl (%s)', (target) => {
  it.each([
    ['answers 404', '/404', UNREACHABLE],
    ['answers 500', '/500', UNREACHABLE],
    ['has no bytes', '/empty', UNREACHABLE],
    ['ends before its declared length', '/cut-short', UNREACHABLE],
    ['never ends', '/endless', TOO_LARGE],
    ['declares a gigabyte', '/declared-too-large', TOO_LARGE],
    ['is one byte over 5 MiB', `/size/${MEDIA_BYTES_MAX + 1}`, TOO_LARGE],
    ['is a gzip bomb', '/gzip-bomb', UNREACHABLE],
    ['is declared as HTML', '/type/text%2Fhtml', TYPE_REFUSED],
    ['is declared as a type that is not accepted', '/type/image%2Fheic', TYPE_REFUSED],
    ['has no declared type', '/no-type', TYPE_REFUSED],
    ['redirects four times', '/redirect/4', UNREACHABLE],
    ['redirects in a loop', '/redirect-loop', UNREACHABLE],
    ['redirects to nowhere', '/redirect-nowhere', UNREACHABLE],
    [
      'redirects to a file',
      `/redirect-to/${encodeURIComponent('file:///etc/passwd')}`,
      UNREACHABLE,
    ],
  ])('fails the message when a file %s, and leaves no media', async (_, path, code) => {
    const { files } = service.postel()
    const api = await service.open(target)
    const { sid } = await api.send({ MediaUrl: [png(files, 'good.png'), `${files.url}${path}`] })
    const message = await api.waitFor(sid, 'failed')
    expect(message.error_code).toBe(code)
    expect(message.error_message).toMatch(/\w/)
    expect(message.date_sent).toBeNull()
    expect(message.num_media).toBe('2')
    expect(await api.mediaOf(sid)).toEqual([])
  })

  it.each([
    '127.0.0.1',
    'localhost',
    '2130706433',
    '0x7f.1',
    '0.0.0.0',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '127.0.0.1.',
  ])('never connects to a private address that is not allowed: %s', async (hostname) => {
    const { files } = service.postel()
    const url = `http://${hostname}:${new URL(canary.url).port}/a.png`
    const api = await service.open(target)
    for (const MediaUrl of [url, `${files.url}/redirect-to/${encodeURIComponent(url)}`]) {
      const { sid } = await api.send({ MediaUrl })
      expect((await api.waitFor(sid, 'failed')).error_code).toBe(UNREACHABLE)
    }
    expect(canary.requestCount()).toBe(0)
  })

  it.each(['http://169.254.169.254/latest/meta-data', 'http://10.0.0.1/', 'http://[fd00::1]/'])(
    'fails a message whose file is at the private address %s',
    async (MediaUrl) => {
      const api = await service.open(target)
      const { sid } = await api.send({ MediaUrl })
      expect((await api.waitFor(sid, 'failed')).error_code).toBe(UNREACHABLE)
    },
  )

  it('waits for a file that comes byte by byte', async () => {
    const { files } = service.postel()
    const api = await service.open(target)
    const { message, media } = await api.sendMedia([`${files.url}/slow`])
    const { bytes } = await api.fetchBytes(message.sid, media[0]?.sid ?? '')
    expect(bytes).toEqual(new Uint8Array(sampleMedia('image/png')))
  })

  it('follows three redirects', async () => {
    const { files } = service.postel()
    const api = await service.open(target)
    const { media } = await api.sendMedia([`${files.url}/redirect/3`])
    expect(media.map(({ content_type }) => content_type)).toEqual(['image/png'])
  })

  it('stores a file of exactly 5 MiB', async () => {
    const { files } = service.postel()
    const api = await service.open(target)
    const { message, media } = await api.sendMedia([`${files.url}/size/${MEDIA_BYTES_MAX}`])
    const [file] = media
    const bytes = await api.fetchBytes(message.sid, file?.sid ?? '')
    expect(bytes.bytes.byteLength).toBe(MEDIA_BYTES_MAX)
  })

  it('stores files of exactly 5 MiB together, and refuses one byte more', async () => {
    const { files } = service.postel()
    const api = await service.open(target)
    const sizes = (...bytes: number[]) => bytes.map((one) => `${files.url}/size/${one}`)
    const rest = MEDIA_BYTES_MAX - 1_000_000
    const { media } = await api.sendMedia(sizes(1_000_000, rest))
    expect(media).toHaveLength(2)
    const { sid } = await api.send({ MediaUrl: sizes(1_000_000, rest + 1) })
    expect((await api.waitFor(sid, 'failed')).error_code).toBe(TOO_LARGE)
    expect(await api.mediaOf(sid)).toEqual([])
  })

  it.each([
    ['JPEG', 'image/png', 'image/jpeg'],
    ['PDF', 'image/gif', 'application/pdf'],
    ['PNG', 'text/plain', 'image/png'],
    ['vCard', 'application/pdf', 'text/vcard'],
    ['WebP', 'image/bmp', 'image/webp'],
    ['WAVE', 'audio/mpeg', 'audio/wav'],
    ['QuickTime', 'video/mp4', 'video/quicktime'],
    ['vCard', 'text/calendar', 'text/vcard'],
    ['calendar', 'text/csv', 'text/calendar'],
  ])('fails the message when a %s is declared as %s', async (_, contentType, type) => {
    const bytes = sampleMedia(type)
    const MediaUrl = service.postel().files.put(`lying-${type}`, { bytes, contentType })
    const api = await service.open(target)
    const { sid } = await api.send({ MediaUrl })
    expect((await api.waitFor(sid, 'failed')).error_code).toBe(TYPE_REFUSED)
  })

  it.each([
    ['image/jpg', 'image/jpeg'],
    ['image/x-ms-bmp', 'image/bmp'],
    ['audio/mpeg3', 'audio/mpeg'],
    ['audio/vnd.wave', 'audio/wav'],
    ['audio/vnd.wav', 'audio/wav'],
    ['audio/x-wav', 'audio/wav'],
    ['video/3gp', 'video/3gpp'],
    ['text/x-vcard', 'text/vcard'],
  ])('stores what is declared as %s as %s', async (contentType, type) => {
    const bytes = sampleMedia(type)
    const url = service.postel().files.put(`as-${contentType}`, { bytes, contentType })
    const api = await service.open(target)
    const { media } = await api.sendMedia([url])
    expect(media.map(({ content_type }) => content_type)).toEqual([type])
  })

  it('stores an image that the carrier takes byte for byte', async () => {
    const bytes = noisePng(600)
    expect(bytes.byteLength).toBeGreaterThan(1_000_000)
    const url = service.postel().files.put('fits', { bytes, contentType: 'image/png' })
    const api = await service.open(target)
    const { message, media } = await api.sendMedia([url])
    const stored = await api.fetchBytes(message.sid, media[0]?.sid ?? '')
    expect(stored.bytes).toEqual(new Uint8Array(bytes))
  })

  it('makes a larger image smaller, and leaves it an image of its type', async () => {
    const bytes = noisePng(900)
    expect(bytes.byteLength).toBeGreaterThan(IMAGE_BYTES_MAX)
    const url = service.postel().files.put('exceeds', { bytes, contentType: 'image/png' })
    const api = await service.open(target)
    const { message, media } = await api.sendMedia([url])
    const stored = await api.fetchBytes(message.sid, media[0]?.sid ?? '')
    expect(stored.mediaType).toBe('image/png')
    expect(stored.bytes.byteLength).toBeLessThanOrEqual(IMAGE_BYTES_MAX)
    expect(Buffer.from(stored.bytes.subarray(0, 4)).toString('latin1')).toBe('\x89PNG')
    const width = Buffer.from(stored.bytes).readUInt32BE(16)
    expect(width).toBeGreaterThan(300)
    expect(width).toBeLessThan(900)
  })

  it('fails the message when a large file only looks like an image', async () => {
    const bytes = noisePng(900).subarray(0, 1_500_000)
    const MediaUrl = service.postel().files.put('broken', { bytes, contentType: 'image/png' })
    const api = await service.open(target)
    const { sid } = await api.send({ MediaUrl })
    expect((await api.waitFor(sid, 'failed')).error_code).toBe(TYPE_REFUSED)
  })

  it('carries ten files, in the order they were given', async () => {
    const { files } = service.postel()
    const api = await service.open(target)
    const types = ['image/png', 'image/gif', 'image/jpeg', 'text/vcard', 'video/mp4']
    const urls = [...types, ...types].map((contentType, index) =>
      files.put(`${index}`, { bytes: sampleMedia(contentType), contentType }),
    )
    const { message, media } = await api.sendMedia(urls)
    expect(message.num_media).toBe('10')
    expect(media.map(({ content_type }) => content_type)).toEqual([...types, ...types])
  })
})
