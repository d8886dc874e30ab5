import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sampleMedia } from '../support/media-samples.ts'
import { usePostel } from '../support/use-postel.ts'
import type { Report } from './consumer.ts'
import { clientFolder, createProject, type Project } from './project.ts'

const PROJECT_MS_MAX = 120_000
const ERROR_LENGTH_MAX = 300

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
    const account = await postel().createAccount()
    const options = { baseUrl: postel().url, ...account }
    const report = JSON.parse(
      await project.run('main.js', JSON.stringify([options, putFiles()])),
    ) as Report
    expect(report).toEqual({
      created: { status: 'queued', num_media: '2' },
      listedSids: [expect.stringMatching(/^MM[0-9a-f]{32}$/)],
      files: [
        { contentType: 'image/png', bytes: [...png] },
        { contentType: 'image/jpeg', bytes: [...jpeg] },
      ],
      refusal: { code: 21211, status: 400 },
      byteRefusal: expect.stringContaining('<Code>20404</Code>') as string,
    })
  })

  test('has a README whose samples compile and run', { timeout: 60_000 }, async () => {
    const { accountSid, authToken } = await postel().createAccount()
    const [one = '', two = ''] = putFiles()
    const readme = await readFile(join(clientFolder, 'README.md'), 'utf8')
    const samples = [...readme.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code]) => code)
    expect(samples.length).toBeGreaterThan(4)
    const program = samples
      .join('\n')
      .replaceAll('http://127.0.0.1:4010', postel().url)
      .replaceAll('AC7f3c1a9e5b2d4806f1e2d3c4b5a69788', accountSid)
      .replaceAll('your_auth_token', authToken)
      .replaceAll('https://example.com/one.png', one)
      .replaceAll('https://example.com/two.png', two)
    await project.put('readme.ts', program)
    expect(await project.compile({ module: 'esnext', moduleResolution: 'bundler' })).toEqual({
      ok: true,
      output: '',
    })
    const printed = await project.run('readme.js')
    for (const line of [
      /^MM[0-9a-f]{32} delivered$/m,
      /^21211 To is not/m,
      new RegExp(`^image/png ${png.byteLength}$`, 'm'),
      new RegExp(`^image/jpeg ${jpeg.byteLength}$`, 'm'),
      /^8$/m,
      /^ok$/m,
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
    expect(lines).toEqual([
      expect.stringMatching(/'To' is missing .*required in type 'CreateTwilioMessageForm'/),
      expect.stringMatching(/'MediaUrls' does not exist in type 'CreateTwilioMessageForm'/),
      expect.stringMatching(
        /'Sid' is missing .*required in type '{ AccountSid\?: string; Sid: string; }'/,
      ),
      expect.stringMatching(/'createTwilioMassage' does not exist on type 'PostelClient'/),
    ])
    for (const line of lines) expect(line.length).toBeLessThan(ERROR_LENGTH_MAX)
  })
})

const main = `import { exercise } from './consumer.js'
declare const process: { argv: string[] }
const [options, mediaUrls] = JSON.parse(process.argv[2] ?? '')
console.log(JSON.stringify(await exercise(options, mediaUrls)))
`

const mistakes = `import type { PostelClient } from '@postel/client'
declare const postel: PostelClient
await postel.createTwilioMessage({ body: { From: '+15005550006', Body: 'Hello' } })
await postel.createTwilioMessage({ body: { To: '+14155550123', MediaUrls: ['x'] } })
await postel.fetchTwilioMessage({ path: {} })
await postel.createTwilioMassage({ body: { To: '+14155550123' } })
`
