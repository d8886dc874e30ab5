import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { ServerResponse } from 'node:http'
import { sampleMedia } from './media-samples.ts'

const png = () => sampleMedia('image/png')
const BYTES_MAX = 5 * 1024 * 1024

type Behaviour = (response: ServerResponse, argument: string) => unknown

/** One route each way a server that holds media goes wrong. The first path segment picks it. */
const behaviours: Record<string, Behaviour> = {
  '404': (response) => response.writeHead(404, { 'content-type': 'text/plain' }).end('gone'),
  '500': (response) => response.writeHead(500, { 'content-type': 'text/plain' }).end('broken'),
  empty: (response) => response.writeHead(200, { 'content-type': 'image/png' }).end(),
  slow: async (response) => {
    response.writeHead(200, { 'content-type': 'image/png' })
    for (const byte of png()) {
      response.write(Uint8Array.of(byte))
      await wait(1)
    }
    response.end()
  },
  endless: (response) => {
    response.writeHead(200, { 'content-type': 'image/png' })
    response.write(png())
    const fill = () => {
      while (!response.destroyed && response.write(Buffer.alloc(64 * 1024)));
    }
    response.on('drain', fill)
    fill()
  },
  'declared-too-large': (response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': 1024 ** 3 })
    response.write(png())
  },
  'cut-short': (response) => {
    response.writeHead(200, { 'content-type': 'image/png', 'content-length': 10_000 })
    response.write(png(), () => response.destroy())
  },
  size: (response, argument) => {
    // No image: those are made smaller.
    const bytes = new Uint8Array(Number(argument))
    bytes.set(sampleMedia('application/pdf').subarray(0, bytes.byteLength))
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(bytes)
  },
  'gzip-bomb': (response) => {
    const body = gzipSync(Buffer.alloc(4 * BYTES_MAX))
    response.writeHead(200, { 'content-type': 'image/png', 'content-encoding': 'gzip' }).end(body)
  },
  type: (response, argument) =>
    response.writeHead(200, { 'content-type': decodeURIComponent(argument) }).end(png()),
  'no-type': (response) => response.writeHead(200).end(png()),
  redirect: (response, argument) => {
    const hopsLeft = Number(argument)
    if (hopsLeft === 0) response.writeHead(200, { 'content-type': 'image/png' }).end(png())
    else response.writeHead(302, { location: `/redirect/${hopsLeft - 1}` }).end()
  },
  'redirect-loop': (response) => response.writeHead(302, { location: '/redirect-loop' }).end(),
  'redirect-to': (response, argument) =>
    response.writeHead(302, { location: decodeURIComponent(argument) }).end(),
  'redirect-nowhere': (response) => response.writeHead(302).end(),
}

export const misbehave = (path: string, response: ServerResponse): void => {
  const [, name = '', argument = ''] = path.split('?')[0]?.split('/') ?? []
  const behaviour = behaviours[name] ?? behaviours['404']
  behaviour?.(response, argument)
}
