import type { ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { listen, type Listening } from '../../support/listen.ts'
import { madeImage, madeVideo } from '../support/made-files.ts'

const MIB = 1024 * 1024
const PIECE = Buffer.alloc(64 * 1024)
const DRIP_MS = 200
const PNG = { 'content-type': 'image/png' }

const pour = (response: ServerResponse, piece: Buffer): void => {
  const fill = (): void => {
    while (!response.destroyed && response.write(piece));
  }
  response.on('drain', fill)
  fill()
}

/** Ways in which a host of media never comes to an end, or to one that is too far. */
const behaviours: Readonly<Record<string, (response: ServerResponse, size: string) => unknown>> = {
  endless: (response) => {
    response.writeHead(200, PNG).write(madeImage('endless', 500))
    pour(response, PIECE)
  },
  'long-declared': (response) => {
    response.writeHead(200, { ...PNG, 'content-length': 1024 * MIB })
    pour(response, PIECE)
  },
  'cut-short': (response) => {
    response.writeHead(200, { ...PNG, 'content-length': 10_000 })
    response.write(madeImage('cut', 500), () => response.destroy())
  },
  'gzip-bomb': (response) => {
    const bomb = gzipSync(Buffer.alloc(64 * MIB))
    response.writeHead(200, { ...PNG, 'content-encoding': 'gzip' }).end(bomb)
  },
  'endless-headers': (response) => {
    response.socket?.write('HTTP/1.1 200 OK\r\n')
    const line = Buffer.from(`X-Filler: ${'a'.repeat(4_000)}\r\n`)
    const timer = setInterval(() => response.socket?.write(line), 1)
    response.on('close', () => clearInterval(timer))
  },
  loop: (response) => response.writeHead(302, { location: '/loop' }).end(),
  drip: async (response) => {
    response.writeHead(200, PNG)
    for (const byte of madeImage('drip', 2_000)) {
      if (response.destroyed) return
      response.write(Uint8Array.of(byte))
      await wait(DRIP_MS)
    }
    response.end()
  },
  silent: () => undefined,
  /** A sound file of so many bytes; what follows the size makes it another one. */
  size: (response, size) => {
    const file = madeVideo(size, Number(size.split('-')[0]))
    const headers = { 'content-type': 'video/mp4', 'content-length': file.byteLength }
    response.writeHead(200, headers).end(file)
  },
}

/** Serves each behaviour under its name. */
export const startHosts = (): Promise<Listening> =>
  listen((request, response) => {
    const [, name = '', size = ''] = request.url?.split('/') ?? []
    response.on('error', () => undefined)
    behaviours[name]?.(response, size)
  })
