import { createHmac } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleMedia } from '../support/media-samples.ts'
import { usePostel } from '../support/use-postel.ts'
import { expectedReport } from './expected-report.ts'
import { startOtherOrigin } from './other-origin.ts'
import { clientFolder, createProject, type Project } from './project.ts'

const PROJECT_MS_MAX = 120_000
const ERROR_LENGTH_MAX = 280

const png = sampleMedia('image/png')
const jpeg = sampleMedia('image/jpeg')

describe('the packed client', () => {
  const { postel } = usePostel()
  let project: Project
  beforeAll(async () => {
    project = await createProject()
  }, PROJECT_MS_MAX)
  afterAll(() => project.remove())

  const putFiles = (): string[] => [
    postel().files.put('one.png', { bytes: png, contentType: 'image/png' }),
    postel().files.put('two.jpg', { bytes: jpeg, contentType: 'image/jpeg' }),
  ]

  test('holds what a user needs and nothing else', async () => {
    const folder = join(project.directory, 'node_modules/@postel/client')
    const files = await readdir(folder, { recursive: true })
    expect(files).toEqual(
      expect.arrayContaining(['LICENSE', 'README.md', 'dist/index.js', 'dist/index.d.ts']),
    )
    expect(files.filter((name) => /\.test|tsbuildinfo|tsconfig/.test(name))).toEqual([])
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as unknown
    expect(manifest).toMatchObject({
      sideEffects: false,
      exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' } },
      dependencies: { 'openapi-fetch': '0.17.0' },
    })
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|"source"/)
  })

  test('compiles strictly and talks to the service', { timeout: 60_000 }, async () => {
    await project.put(
      'consumer.ts',
      await readFile(join(import.meta.dirname, 'consumer.ts'), 'utf8'),
    )
    await project.put('main.ts', main)
    expect(await project.compile()).toEqual({ ok: true, output: '' })
    const other = await startOtherOrigin()
    const surroundings = {
      options: { baseUrl: postel().url, ...(await postel().createAccount()) },
      mediaUrls: putFiles(),
      otherOrigin: other.url,
    }
    const report = await project.run('main.js', JSON.stringify(surroundings))
    await other.close()
    expect(JSON.parse(report)).toEqual(expectedReport(png, jpeg))
  })

  test('has a README whose samples compile and run', { timeout: 60_000 }, async () => {
    const { accountSid, authToken } = await postel().createAccount()
    const [one = '', two = ''] = putFiles()
    const readme = await readFile(join(clientFolder, 'README.md'), 'utf8')
    const samples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code)
    expect(samples.length).toBeGreaterThan(10)
    const program = samples
      .join('\n')
      .replaceAll('http://127.0.0.1:4010', postel().url)
      .replaceAll('AC7f3c1a9e5b2d4806f1e2d3c4b5a69788', accountSid)
      .replaceAll('your_auth_token', authToken)
      .replaceAll('https://example.com/one.png', one)
      .replaceAll('https://example.com/two.png', two)
    await project.put('readme.ts', `${program}\n${callReceive(authToken)}`)
    expect(await project.compile({ module: 'esnext', moduleResolution: 'bundler' })).toEqual({
      ok: true,
      output: '',
    })
    const printed = await project.run('readme.js')
    for (const line of [
      /^MM[0-9a-f]{32} delivered$/m,
      /^1 null$/m,
      /^page 0$/m,
      /^not a number: To is not/m,
      /^Two pictures$/m,
      /^gone: 404 \(20404\): /m,
      /^201$/m,
      /^ok$/m,
      /^\d{4}-\d\d-\d\dT.*Z undefined$/m,
      new RegExp(`^image/png ${png.byteLength}$`, 'm'),
      new RegExp(`^image/jpeg ${jpeg.byteLength}$`, 'm'),
      /^206 8$/m,
      /^SM1 has arrived$/m,
      /^genuine 204, forged 403$/m,
      /^GET .*\/health$/m,
      /^SM[0-9a-f]{32}$/m,
    ]) {
      expect(printed).toMatch(line)
    }
  })

  test('answers mistakes with short errors that name the type', { timeout: 60_000 }, async () => {
    await project.put('mistakes.ts', mistakes)
    const { ok, output } = await project.compile({ noEmit: true })
    expect(ok).toBe(false)
    const lines = output.trim().split('\n')
    expect(lines).toEqual(complaints.map((complaint) => expect.stringMatching(complaint) as string))
    for (const line of lines) expect(line.length).toBeLessThan(ERROR_LENGTH_MAX)
  })
})

/** Sends the receiver of the README a callback as the service signs it, and one that is changed. */
const callReceive = (authToken: string): string => {
  const signed = 'https://app.example.com/status?order=42MessageSidSM1MessageStatusdelivered'
  const signature = createHmac('sha1', authToken).update(signed).digest('base64')
  return `
const post = async (MessageStatus: string): Promise<number> => {
  const response = await receive(new Request('http://10.0.0.7:8080/status?order=42', {
    method: 'POST',
    headers: { 'X-Twilio-Signature': '${signature}' },
    body: new URLSearchParams({ MessageSid: 'SM1', MessageStatus }),
  }))
  return response.status
}
console.log('genuine ' + await post('delivered') + ', forged ' + await post('failed'))
`
}

const main = `import { exercise } from './consumer.js'
declare const process: { argv: string[] }
console.log(JSON.stringify(await exercise(JSON.parse(process.argv[2] ?? ''))))
`

const mistakes = `import { datesOf, Refusal, verifyCallback } from '@postel/client'
import type { PostelClient, TwilioClient, TwilioStatusCallback } from '@postel/client'
declare const twilio: TwilioClient
declare const postel: PostelClient
await twilio.createTwilioMessage({ body: { From: '+15005550006', Body: 'Hello' } })
await twilio.createTwilioMessage({ body: { To: '+14155550123', MediaUrls: ['x'] } })
await twilio.fetchTwilioMessage({ path: {} })
await twilio.createTwilioMassage({ body: { To: '+14155550123' } })
await twilio.listSignalWireMessages()
await postel.createTwilioMassage({ body: { To: '+14155550123' } })
await twilio.listTwilioMessages({ query: { Status: 'sent' } })
await twilio.listTwilioMessages({ query: { PageSize: '5' } })
await twilio.fetchTwilioMessage({ path: { Sid: 'SM1' }, limit: 5 })
const { data, error } = await twilio.createTwilioMessage({ body: { To: '+14155550123' } })
data.sid
if (error?.code === 21210) console.log(error.massage)
for await (const message of twilio.listTwilioMessages()) console.log(message.Sid)
const callback = await verifyCallback<TwilioStatusCallback>({ url: '', headers: {}, key: '' })
if (callback?.MessageStatus === 'done') console.log(callback)
if (data) console.log(datesOf(data).date_send)
try { data } catch (thrown) { if (thrown instanceof Refusal && thrown.code === 1) data }
`

/** What the compiler says of each mistake, in their order. */
const complaints = [
  /'To' is missing .*required in type 'CreateTwilioMessageForm'/,
  /'MediaUrls' does not exist in type 'CreateTwilioMessageForm'/,
  /'Sid' is missing .*required in type '{ AccountSid\?: string; Sid: string; }'/,
  /'createTwilioMassage' does not exist on type 'TwilioClient'/,
  /'listSignalWireMessages' does not exist on type 'TwilioClient'/,
  /'createTwilioMassage' does not exist on type 'PostelClient'/,
  /'Status' does not exist in type 'ListTwilioMessagesQuery'/,
  /Type 'string' is not assignable to type 'number'/,
  /'limit' does not exist in type 'FetchTwilioMessageCall'/,
  /'data' is possibly 'undefined'/,
  /types 'CreateTwilioMessageErrorCode \| undefined' and '21210' have no overlap/,
  /'massage' does not exist on type 'CreateTwilioMessageError'/,
  /'Sid' does not exist on type 'TwilioMessage'/,
  /types '.*"delivered" .*' and '"done"' have no overlap/,
  /'date_send' does not exist on type 'DatesOf<TwilioMessage>'/,
  /types 'ErrorCode \| undefined' and '1' have no overlap/,
]
