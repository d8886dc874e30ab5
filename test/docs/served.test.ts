import { readContract } from '@postel/docs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { usePostel } from '../support/use-postel.ts'

const contract = await readContract(fileURLToPath(import.meta.resolve('@postel/spec/openapi.json')))

/** A name that there is, for each `*`, by what stands before it. */
const NAMES: Readonly<Record<string, string>> = {
  '/docs/guides/': 'media',
  '/docs/operations/': 'createTwilioMessage',
  '/docs/': 'errors',
  '/openapi-': 'chat',
}
const filled = (path: string): string =>
  path.replace(/^(.*)\*/, (_, before: string) => `${before}${NAMES[before]}`)

describe('what is served beside the operations', () => {
  const { postel } = usePostel()
  const ask = (path: string): Promise<Response> =>
    fetch(`${postel().url}${path}`, { redirect: 'manual' })

  it.each(contract['x-served'])('$path, as $mediaType', async ({ path, mediaType }) => {
    const response = await ask(filled(path))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(mediaType)
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect((await response.text()).length).toBeGreaterThan(100)
  })

  it.each([
    ['/docs.html', '/docs'],
    ['/docs/', '/docs'],
    ['/docs/index.html', '/docs'],
    ['/docs/guides/media.html', '/docs/guides/media'],
    ['/docs/operations/fetchChatMessage.html', '/docs/operations/fetchChatMessage'],
  ])('%s leads to the one address of the page', async (path, address) => {
    const response = await ask(path)
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(address)
  })

  it.each(['/docs/operations/nothing', '/docs/guides/nothing.md', '/docs/nothing/llms.txt'])(
    '%s is 404, with a way back',
    async (path) => {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(await response.text()).toContain('href="/docs"')
    },
  )

  it.each(['/docs/%2e%2e/package.json', '/docs/guides/..%2f..%2fopenapi.json', '/docs/a.b'])(
    '%s leads nowhere outside',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )
})
