import { createTwilioClient, downloadMedia, type TwilioClient } from '@postel/client'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listen, type Listening } from '../support/listen.ts'

setFlagsFromString('--expose_gc')
const collectGarbage = runInNewContext('gc') as () => void

const READS_MAX = 1_000
const READS = 10

describe('a stream of bytes that never ends', () => {
  let server: Listening
  let twilio: TwilioClient
  beforeAll(async () => {
    server = await listen((_, response) => {
      response.writeHead(200, { 'content-type': 'video/mp4' })
      const timer = setInterval(() => response.write('x'), 1)
      response.on('close', () => clearInterval(timer))
    })
    twilio = createTwilioClient({ baseUrl: server.url, accountSid: 'AC1', authToken: 'x' })
  })
  afterAll(() => server.close())

  const path = { MessageSid: 'MM1', Sid: 'ME1' }
  const ways: Record<string, (signal: AbortSignal) => Promise<ReadableStream | null | undefined>> =
    {
      'of an operation': async (signal) =>
        (await twilio.fetchTwilioMediaContent({ path, parseAs: 'stream', signal })).data,
      'of an operation without a time limit': async (signal) =>
        (await twilio.fetchTwilioMediaContent({ path, parseAs: 'stream', signal, timeoutMs: 0 }))
          .data,
      'of a download': async (signal) =>
        (await downloadMedia(twilio, '/file', { as: 'stream', signal })).stream,
    }

  // Between the headers and the abort, Node may have collected what the signal went through.
  test.each(Object.entries(ways))('%s is ended by its signal', async (_, open) => {
    const abort = new AbortController()
    const reader = (await open(abort.signal))!.getReader()
    for (let reads = 0; reads < READS; reads++) {
      collectGarbage()
      await reader.read()
    }
    abort.abort(new Error('enough'))
    const reading = async (): Promise<void> => {
      for (let reads = 0; reads < READS_MAX; reads++) await reader.read()
    }
    await expect(reading()).rejects.toThrow('enough')
  })
})
