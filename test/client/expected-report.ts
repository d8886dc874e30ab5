import { expect } from 'vitest'
import type { Report } from './consumer.ts'

/** What `exercise` reports wherever it runs, of a message with these two files. */
export const expectedReport = (png: Uint8Array, jpeg: Uint8Array): Report => {
  const files = [
    { contentType: 'image/png', bytes: [...png] },
    { contentType: 'image/jpeg', bytes: [...jpeg] },
  ]
  const sid = (prefix: string): string =>
    expect.stringMatching(new RegExp(`^${prefix}[0-9a-f]{32}$`)) as string
  return {
    created: { status: 'queued', num_media: '2' },
    isNew: true,
    listedSids: [sid('SM'), sid('SM'), sid('SM'), sid('SM'), sid('MM')],
    files,
    downloads: files,
    refusal: { code: 21211, status: 400 },
    thrownCode: 20404,
    byteRefusal: expect.stringContaining('<Code>20404</Code>') as string,
    deleted: [204, 404],
    elsewhere: 'credentials: none',
    timedOut: 'TimeoutError',
    aborted: 'AbortError',
    statuses: ['delivered', null, null],
  }
}
