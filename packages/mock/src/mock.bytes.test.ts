import { operations } from '@postel/server'
import { describe, expect, it } from 'vitest'
import { MEDIA, MESSAGES, useMock } from './mock.test-support.ts'

const { mock, call } = useMock()

describe('media bytes', () => {
  it.each(operations.fetchTwilioMediaContent.responses[200] ?? [])('are real %s', async (type) => {
    const answer = await call(MEDIA, { headers: { accept: type } })
    expect(answer.headers.get('content-type')).toMatch(type)
    const bytes = await answer.arrayBuffer()
    expect(answer.headers.get('content-length')).toBe(String(bytes.byteLength))
    expect(bytes.byteLength).toBeGreaterThan(20)
  })

  it('are an image for a browser, and for a caller that wants something else', async () => {
    const browser = 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5'
    const image = await call(MEDIA, { headers: { accept: browser } })
    expect(image.headers.get('content-type')).toBe('image/webp')
    const other = await call(MEDIA, { headers: { accept: 'text/html' } })
    expect(other.headers.get('content-type')).toBe('image/jpeg')
  })

  it('are of the type that the caller likes best', async () => {
    const video = 'video/webm,video/ogg,video/*;q=0.9,audio/*;q=0.6,*/*;q=0.5'
    for (const [accept, type] of [
      [video, 'video/mp4'],
      ['image/jpeg;q=0.2, image/png;q=0.9', 'image/png'],
      ['image/jpeg;q=0, */*', 'image/png'],
      ['application/pdf;q=0.3', 'application/pdf'],
    ] as const) {
      const answer = await call(MEDIA, { headers: { accept } })
      expect(answer.headers.get('content-type')).toBe(type)
    }
  })

  it.each(['text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2', 'json', ',', 'a/b; c'])(
    'and what has none do not mind the Accept %j, which is not well-formed',
    async (accept) => {
      const gone = await call(`${MEDIA}.json`, { method: 'DELETE', headers: { accept } })
      expect(gone.status).toBe(204)
      const known = await call(MEDIA, { headers: { accept, 'if-none-match': '*' } })
      expect(known.status).toBe(304)
      expect((await call(MEDIA, { headers: { accept } })).status).toBe(200)
    },
  )

  it('come in parts, and not again when they are known', async () => {
    const part = await call(MEDIA, { headers: { range: 'bytes=1-4', accept: 'image/png' } })
    expect(part.status).toBe(206)
    expect(await part.text()).toBe('PNG\r')
    const etag = part.headers.get('etag') ?? ''
    const headers = { 'if-none-match': etag, accept: 'image/png' }
    expect((await call(MEDIA, { headers })).status).toBe(304)
    const behind = await call(MEDIA, { headers: { range: 'bytes=999999-' } })
    expect(behind.status).toBe(416)
    expect(behind.headers.get('content-range')).toMatch(/^bytes \*\/\d+$/)
  })
})

describe('CORS', () => {
  it.each([MESSAGES, '/nothing'])('lets a page read what %s answers', async (path) => {
    const answer = await call(path, { headers: { origin: 'http://localhost:5173' } })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-expose-headers')).toMatch(/ETag.*Retry-After/)
  })

  it('allows a preflight what it asks for', async () => {
    const answer = await fetch(`${mock().url}${MESSAGES}`, {
      method: 'OPTIONS',
      headers: {
        origin: 'http://localhost:5173',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,prefer',
      },
    })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('access-control-allow-methods')).toBe('POST')
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,prefer')
  })

  it('answers another OPTIONS with what the path allows', async () => {
    const answer = await fetch(`${mock().url}${MESSAGES}`, { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS')
  })
})
