import { gzipSync } from 'node:zlib'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { bundle } from '../client/bundle.ts'
import { measure } from '../support/figure.ts'
import type { Measured } from '../support/measured.ts'

const SIZE_BYTES_MAX = 6 * 1024

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).byteLength

const ourBytes = async (): Promise<number> =>
  gzipped(
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
    input: fileURLToPath(import.meta.resolve('twilio')),
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

export const clientSize: Measured = {
  name: 'client-size',
  promise: 'adds little to a page that creates, lists and fetches messages',
  lack: () => null,
  run: async () => [
    measure('bytes of @postel/client, min+gzip', await ourBytes(), { atMost: SIZE_BYTES_MAX }),
    measure('bytes of twilio, min+gzip', await vendorBytes()),
  ],
}
