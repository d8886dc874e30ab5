import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import { expect, test } from 'vitest'
import { clientFolder } from './project.ts'

const SIZE_BYTES_MAX = 6 * 1024
const ENTRY = 'virtual:entry'

const entry = `
import { createPostelClient } from '${clientFolder}/src/index.ts'
const postel = createPostelClient({ baseUrl: location.origin, accountSid: 'AC', authToken: 'x' })
await postel.createTwilioMessage({ body: { To: '+1' } })
await postel.listTwilioMessages()
await postel.fetchTwilioMessage({ path: { Sid: 'SM' } })
`

test('the client for create, list and fetch is small, and needs nothing but a browser', async () => {
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'browser',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? entry : null),
      },
    ],
    onLog: (_, log) => {
      throw new Error(log.message)
    },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true })
  await bundle.close()
  const [chunk] = output
  expect(chunk.imports).toEqual([])
  const sizeBytes = gzipSync(chunk.code, { level: 9 }).byteLength
  console.log(`client, min+gzip: ${sizeBytes} bytes`)
  expect(sizeBytes).toBeLessThanOrEqual(SIZE_BYTES_MAX)
})
