import { describe, expect, test, vi } from 'vitest'
import { account, answering, json } from './client.test-support.ts'
import { downloadMedia, MediaTooLarge, Refusal } from './index.ts'

const png = new Uint8Array([137, 80, 78, 71])
const file =
  (bytes: BlobPart = png) =>
  () =>
    new Response(new Blob([bytes]).stream(), { headers: { 'content-type': 'image/png' } })
const to =
  (location: string, status = 307) =>
  () =>
    new Response(null, { status, headers: { location } })
const address = `http://postel.test/2010-04-01/Accounts/${account.accountSid}/Messages/MM1/Media/ME1`

/** Where each request went, and whether it had the credentials with it. */
const trail = (requests: readonly Request[]): [string, boolean][] =>
  requests.map(({ url, headers }) => [url, headers.has('authorization')])

describe('downloadMedia', () => {
  test('hands over bytes and their type', async () => {
    const { postel, requests } = answering(file())
    const { bytes, contentType, response } = await downloadMedia(postel, address)
    expect(bytes).toEqual(png)
    expect(contentType).toBe('image/png')
    expect(response.status).toBe(200)
    expect(trail(requests)).toEqual([[address, true]])
  })

  test('hands over a stream where one is asked for', async () => {
    const { postel } = answering(file())
    const { stream } = await downloadMedia(postel, address, { as: 'stream' })
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(png)
  })

  test.each<[string, Parameters<typeof downloadMedia>[1], string]>([
    ['an address', address, address],
    ['a URL', new URL(address), address],
    ['a path', '/media/1?expires=2', 'http://postel.test/media/1?expires=2'],
    ['Twilio’s resource', { uri: '/2010-04-01/M/ME1.json' }, 'http://postel.test/2010-04-01/M/ME1'],
    [
      'SignalWire’s resource',
      { uri: '/api/laml/2010-04-01/Media/1.json' },
      'http://postel.test/api/laml/2010-04-01/Media/1/content',
    ],
    [
      'chat’s resource',
      { links: { content: '/v1/Media/1/Content' } },
      'http://postel.test/v1/Media/1/Content',
    ],
  ])('takes %s', async (_, source, expected) => {
    const { postel, requests } = answering(file())
    await downloadMedia(postel, source)
    expect(trail(requests)).toEqual([[expected, true]])
  })

  test('refuses what is no address of a file, and what is no client', async () => {
    const { postel } = answering(file())
    await expect(downloadMedia(postel, 'file:///etc/passwd')).rejects.toThrow(
      'no address of a file',
    )
    await expect(downloadMedia({}, address)).rejects.toThrow('this is no client')
  })

  test('throws what the service refuses, in JSON and in XML', async () => {
    const refused = json(401, { code: 20003, message: 'No' })
    const inJson = downloadMedia(answering(refused).postel, address)
    await expect(inJson).rejects.toBeInstanceOf(Refusal)
    await expect(inJson).rejects.toMatchObject({ code: 20003, status: 401 })
    const xml = '<TwilioResponse><RestException><Code>20404</Code></RestException></TwilioResponse>'
    const missing = answering(() => new Response(xml, { status: 404 })).postel
    await expect(downloadMedia(missing, address)).rejects.toMatchObject({ code: 20404 })
  })

  test('throws a refusal for a long page, too, and not that the file is large', async () => {
    const page = new Blob(['<html>', new Uint8Array(100_000)])
    const { postel } = answering(() => new Response(page, { status: 404 }))
    const download = downloadMedia(postel, 'https://cdn.test/1')
    await expect(download).rejects.toBeInstanceOf(Refusal)
    await expect(download).rejects.toMatchObject({ status: 404, error: '' })
  })

  test('asks again for a file that is not there yet, where it is told to', async () => {
    const missing = json(404, { code: 20404 })
    const given = answering([missing, file()])
    const { bytes } = await downloadMedia(given.postel, address, { retryNotFound: true })
    expect(bytes).toEqual(png)
    const plain = answering([missing, file()])
    await expect(downloadMedia(plain.postel, address)).rejects.toMatchObject({ status: 404 })
  })

  test('is ended by its signal while it reads', async () => {
    const abort = new AbortController()
    const fetch = (request: Request): Promise<Response> => {
      const pull = (controller: ReadableStreamDefaultController): void => {
        controller.enqueue(png)
        request.signal.addEventListener('abort', () => controller.error(request.signal.reason))
        abort.abort(new Error('enough'))
      }
      return Promise.resolve(new Response(new ReadableStream({ pull })))
    }
    const { postel } = answering(file(), { fetch })
    const { signal } = abort
    await expect(downloadMedia(postel, address, { signal })).rejects.toThrow('enough')
  })
})

describe('the size', () => {
  const large = new Uint8Array(100)

  test('of a file may be as large as the limit', async () => {
    const { postel } = answering(file(large))
    expect((await downloadMedia(postel, address, { sizeBytesMax: 100 })).bytes).toHaveLength(100)
  })

  test('is refused when more comes than was asked for, as bytes and as a stream', async () => {
    const { postel } = answering(file(large))
    const bytes = downloadMedia(postel, address, { sizeBytesMax: 99 })
    await expect(bytes).rejects.toBeInstanceOf(MediaTooLarge)
    await expect(bytes).rejects.toMatchObject({ sizeBytesMax: 99 })
    const options = { sizeBytesMax: 99, as: 'stream' } as const
    const { stream } = await downloadMedia(postel, address, options)
    await expect(new Response(stream).arrayBuffer()).rejects.toThrow('more than 99 bytes')
  })

  test('must be a number, because nothing is more than NaN', async () => {
    const { postel, requests } = answering(file(large))
    await expect(downloadMedia(postel, address, { sizeBytesMax: NaN })).rejects.toThrow(
      'downloadMedia: sizeBytesMax is NaN; it must be 0 or more',
    )
    expect(requests).toHaveLength(0)
  })

  test('is refused by what the answer says of itself, before it is read', async () => {
    let isCancelled = false
    const cancel = (): void => void (isCancelled = true)
    const headers = { 'content-length': '100' }
    const { postel } = answering(() => new Response(new ReadableStream({ cancel }), { headers }))
    await expect(downloadMedia(postel, address, { sizeBytesMax: 99 })).rejects.toThrow('99 bytes')
    expect(isCancelled).toBe(true)
  })
})

describe('the credentials', () => {
  test('stay at home when the first address is elsewhere', async () => {
    const { postel, requests } = answering(file())
    for (const elsewhere of [
      'https://postel.test/x',
      'http://postel.test:81/x',
      'http://a.test/x',
    ]) {
      await downloadMedia(postel, elsewhere)
    }
    expect(requests.map(({ headers }) => headers.has('authorization'))).toEqual([
      false,
      false,
      false,
    ])
  })

  test.each([301, 302, 303, 307, 308])('go along with a %i to the same origin', async (status) => {
    const { postel, requests } = answering([to('/media/1?signature=x', status), file()])
    expect((await downloadMedia(postel, address)).bytes).toEqual(png)
    expect(trail(requests)).toEqual([
      [address, true],
      ['http://postel.test/media/1?signature=x', true],
    ])
  })

  test('are taken off at another origin, and stay off on the way back', async () => {
    const hops = [to('https://cdn.test/1'), to('https://cdn.test/2'), to('https://postel.test/3')]
    const back = [to('http://cdn.test/1'), to('http://postel.test/3')]
    const { postel, requests } = answering([...hops, file()])
    await downloadMedia(postel, address)
    expect(trail(requests)).toEqual([
      [address, true],
      ['https://cdn.test/1', false],
      ['https://cdn.test/2', false],
      ['https://postel.test/3', false],
    ])
    const returning = answering([...back, file()])
    await downloadMedia(returning.postel, address)
    expect(trail(returning.requests).map(([, has]) => has)).toEqual([true, false, false])
  })
})

describe('a redirect', () => {
  test.each([
    ['to what is no web address', 'data:image/png;base64,AAAA', address],
    ['from TLS to none', 'http://cdn.test/1', 'https://postel.test/x'],
  ])('%s is not followed', async (_, location, from) => {
    const { postel, requests } = answering([to(location), file()])
    await expect(downloadMedia(postel, from)).rejects.toThrow('not followed')
    expect(requests).toHaveLength(1)
  })

  test('is followed five times at most', async () => {
    const { postel, requests } = answering([to('/again')])
    await expect(downloadMedia(postel, address)).rejects.toThrow('more than 5 redirects')
    expect(requests).toHaveLength(6)
  })

  test('leaves no clock running', async () => {
    vi.useFakeTimers()
    try {
      await downloadMedia(answering([to('/a'), to('/b'), file()]).postel, address)
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  test('that leads nowhere is a refusal', async () => {
    const { postel } = answering(() => new Response(null, { status: 307 }))
    await expect(downloadMedia(postel, address)).rejects.toMatchObject({ status: 307 })
  })
})
