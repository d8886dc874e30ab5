import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { inspectorFiles } from './inspector.ts'
import { pages } from './pages.ts'

const CONTRACT = new URL('../../../../spec/openapi.yaml', import.meta.url)

/** The rows of `x-served`, as they are written in the contract. */
const servedByContract = async (): Promise<Record<string, string>> => {
  const [, table = ''] = (await readFile(CONTRACT, 'utf8')).split('\nx-served:\n')
  const rows = table.matchAll(/^ {2}- path: (\S+)\n {4}mediaType: (\S+)$/gm)
  return Object.fromEntries([...rows].map(([, path = '', mediaType = '']) => [path, mediaType]))
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
  yaml: 'application/yaml',
  json: 'application/json',
}

describe('servePages', () => {
  it('serves what the contract lists, as the media types that it names', async () => {
    const served = [
      ...Object.entries(pages).map(([path, type]) => [path, MEDIA_TYPES[type]]),
      ...Object.entries(inspectorFiles).map(([path, { contentType }]) => [
        path,
        contentType.split(';')[0],
      ]),
    ]
    expect(Object.fromEntries(served)).toEqual(await servedByContract())
  })
})
