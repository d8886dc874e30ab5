import { describe, expect, test } from 'vitest'
import { createCanonicalPath } from './aliases.ts'

const canonicalPath = createCanonicalPath([
  { method: 'get', from: '/one/{Id}', to: '/many/{Id}.json', where: {} },
  { method: 'delete', from: '/many/{Id}', to: '/many/{Id}.json', where: {} },
  { method: 'get', from: '/at/{Id}', to: '/uuids/{Id}', where: { Id: { format: 'uuid' } } },
  { method: 'get', from: '/at/{Id}', to: '/hex/{Id}', where: { Id: { pattern: '^[0-9a-f]+$' } } },
  { method: 'post', from: '/{B}/{A}', to: '/swap/{A}/{B}', where: {} },
])

const uuid = '0f8fad5b-d9cb-469f-a165-70867728950e'

describe('canonicalPath', () => {
  test.each([
    ['GET', '/one/a', '/many/a.json'],
    ['HEAD', '/one/a', '/many/a.json'],
    ['get', '/one/a%20b', '/many/a%20b.json'],
    ['POST', '/one/a', '/swap/a/one'],
    ['GET', '/one/a/b', '/one/a/b'],
    ['GET', '/one/', '/one/'],
    ['GET', `/at/${uuid}`, `/uuids/${uuid}`],
    ['GET', '/at/beef', '/hex/beef'],
    ['GET', '/at/nothing', '/at/nothing'],
    ['GET', '/at/%zz', '/at/%zz'],
    ['PATCH', '/one/a', '/one/a'],
  ])('%s %s is %s', (method, path, expected) => {
    expect(canonicalPath(method, path)).toBe(expected)
  })

  test('leaves a path that is canonical already as it is', () => {
    expect(canonicalPath('DELETE', '/many/a')).toBe('/many/a.json')
    expect(canonicalPath('DELETE', '/many/a.json')).toBe('/many/a.json')
  })
})
