import { EdgeVM } from '@edge-runtime/vm'
import { describe, expect, test } from 'vitest'
import { describeInBrowser } from '../support/browser.ts'
import { listen } from '../support/listen.ts'
import { sampleMedia } from '../support/media-samples.ts'
import { usePostel } from '../support/use-postel.ts'
import { bundle } from './bundle.ts'
import { exercise, type Report, type Surroundings } from './consumer.ts'
import { expectedReport } from './expected-report.ts'
import { startOtherOrigin } from './other-origin.ts'

const png = sampleMedia('image/png')
const jpeg = sampleMedia('image/jpeg')

/** Media are protected, so that a download is led on to a signed URL. */
const service = usePostel({ env: { POSTEL_MEDIA_ACCESS: 'protected' } })

/** Exercises the client against the real service; `run` does it in its own place. */
const report = async (run: (surroundings: Surroundings) => Promise<unknown>): Promise<Report> => {
  const { url, files, createAccount } = service.postel()
  const other = await startOtherOrigin()
  try {
    return (await run({
      options: { baseUrl: url, ...(await createAccount()) },
      mediaUrls: [
        files.put('one.png', { bytes: png, contentType: 'image/png' }),
        files.put('two.jpg', { bytes: jpeg, contentType: 'image/jpeg' }),
      ],
      otherOrigin: other.url,
    })) as Report
  } finally {
    await other.close()
  }
}

const script = (): Promise<string> =>
  bundle(
    `import { exercise } from '${import.meta.dirname}/consumer.ts'; globalThis.exercise = exercise`,
    'iife',
  )

describe('in Node', () => {
  test('the client does all that it does', async () => {
    expect(await report(exercise)).toEqual(expectedReport(png, jpeg))
  })
})

describe('in an edge runtime, without anything of Node', () => {
  test('the client does all that it does', async () => {
    const vm = new EdgeVM({ initialCode: await script() })
    const run = (surroundings: Surroundings): Promise<string> =>
      vm.evaluate(`exercise(${JSON.stringify(surroundings)}).then(JSON.stringify)`)
    const answer = await report(
      async (surroundings) => JSON.parse(await run(surroundings)) as unknown,
    )
    expect(answer).toEqual(expectedReport(png, jpeg))
    expect(vm.evaluate('typeof process + typeof require + typeof Buffer')).toBe(
      'undefinedundefinedundefined',
    )
  })
})

describeInBrowser('in a page of another origin', (browser) => {
  test('the client does all that it does', async () => {
    const code = await script()
    const host = await listen(({ url }, response) => {
      const isScript = url === '/script.js'
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
      response.end(isScript ? code : '<!doctype html><script src="/script.js"></script>')
    })
    try {
      const { page } = await browser.visit(host.url)
      const answer = await report((surroundings) =>
        page.evaluate(`exercise(${JSON.stringify(surroundings)})`),
      )
      expect(answer).toEqual(expectedReport(png, jpeg))
    } finally {
      await host.close()
    }
  })
})
