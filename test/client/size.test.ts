import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { bundle } from './bundle.ts'

const SIZE_BYTES_MAX = 6 * 1024
const EMPTY_BYTES_MAX = 100

const sizeOf = async (code: string): Promise<number> =>
  gzipSync(await bundle(code, 'esm'), { level: 9 }).byteLength

describe('the client, min+gzip', () => {
  test('is small for create, list and fetch, with all that makes them reliable', async () => {
    const sizeBytes = await sizeOf(`
import { createTwilioClient } from '@postel/client'
const twilio = createTwilioClient({ baseUrl: '/', accountSid: 'AC', authToken: 'x' })
await twilio.createTwilioMessage({ body: { To: '+1' } })
for await (const message of twilio.listTwilioMessages()) console.log(message.sid)
await twilio.fetchTwilioMessage({ path: { Sid: 'SM' } })
`)
    console.log(`client, min+gzip: ${sizeBytes} bytes`)
    expect(sizeBytes).toBeLessThanOrEqual(SIZE_BYTES_MAX)
  })

  test('is nothing where nothing of it is used', async () => {
    const sizeBytes = await sizeOf(`import * as client from '@postel/client'; console.log(1)`)
    expect(sizeBytes).toBeLessThan(EMPTY_BYTES_MAX)
  })

  test('has no other dialect, no download and no callbacks in it where they are not used', async () => {
    const code = await bundle(
      `import { createTwilioClient } from '@postel/client'; console.log(createTwilioClient)`,
      'esm',
    )
    expect(code).toContain('/2010-04-01/')
    expect(code).not.toMatch(/laml|\/v2\/|HMAC|MediaTooLarge|MediaUrl/)
  })

  test('is small for a receiver that only verifies callbacks', async () => {
    const sizeBytes = await sizeOf(
      `import { verifyCallback } from '@postel/client'; console.log(verifyCallback)`,
    )
    console.log(`verifyCallback alone, min+gzip: ${sizeBytes} bytes`)
    expect(sizeBytes).toBeLessThanOrEqual(SIZE_BYTES_MAX / 4)
  })
})
