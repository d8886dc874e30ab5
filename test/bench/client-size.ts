import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { bundle } from '../client/bundle.ts'

// What a page or a function carries for creating, listing and fetching a message, min+gzip: with the
// client, and with the vendor's package.
// Run with: node --conditions=source test/bench/client-size.ts

const SIZE_BYTES_MAX = 6 * 1024

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).byteLength

const clientBytes = gzipped(
  await bundle(
    `import { createTwilioClient } from '@postel/client'
const twilio = createTwilioClient({ baseUrl: '/', accountSid: 'AC', authToken: 'x' })
await twilio.createTwilioMessage({ body: { To: '+1' } })
for await (const message of twilio.listTwilioMessages()) console.log(message.sid)
await twilio.fetchTwilioMessage({ path: { Sid: 'SM' } })`,
    'esm',
  ),
)

const vendorBytes = async (): Promise<number> => {
  const build = await rolldown({
    input: new URL(import.meta.resolve('twilio')).pathname,
    platform: 'node',
    onLog: () => undefined,
  })
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    codeSplitting: false,
  })
  await build.close()
  return gzipped(output[0].code)
}

const others = await vendorBytes()
console.log(`@postel/client: ${clientBytes} bytes, at most ${SIZE_BYTES_MAX}`)
console.log(`twilio: ${others} bytes, ${(others / clientBytes).toFixed(0)} times as many`)
if (clientBytes > SIZE_BYTES_MAX) process.exitCode = 1
