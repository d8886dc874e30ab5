import { describe, expect, test } from 'vitest'
import { compareTemplates, parameterNames, PathTemplates, rawPath } from './paths.ts'

const templates = new PathTemplates(['/a/{Sid}', '/a/{Sid}.json', '/b/{name}', '/a/{Sid}/c'])

describe('PathTemplates', () => {
  test.each([
    ['/a/{Sid}', '/a/:Sid{[^/.]+}'],
    ['/a/{Sid}.json', '/a/:Sid{[^/]+\\.json}'],
    ['/b/{name}', '/b/:name'],
    ['/b/{odd-name}', '/b/:odd_name'],
  ])('writes %s for Hono as %s', (template, expected) => {
    expect(templates.routingPath(template)).toBe(expected)
  })

  test.each([
    ['/a/{Sid}', '/a/SM1', ['SM1']],
    ['/a/{Sid}', '/a/SM1.json', null],
    ['/a/{Sid}.json', '/a/SM1.json', ['SM1']],
    ['/a/{Sid}.json', '/a/SM1xjson', null],
    ['/a/{Sid}.json', '/a/.json', null],
    ['/a/{Sid}.json', '/a/b/c.json', null],
    ['/b/{name}', '/b/one.two', ['one.two']],
    ['/b/{name}', '/b/', null],
  ])('matches %s with %s', (template, path, expected) => {
    const match = templates.expression(template).exec(path)
    expect(match && match.slice(1)).toEqual(expected)
  })
})

test('compareTemplates puts literals first, then suffixes, then plain parameters', () => {
  const sorted = ['/a/{Sid}', '/a/{Sid}.json', '/a/search', '/a'].toSorted(compareTemplates)
  expect(sorted.slice(0, -1)).toEqual(['/a/search', '/a/{Sid}.json', '/a/{Sid}'])
})

test('parameterNames keeps the order of the path', () => {
  expect(parameterNames('/a/{Second}/{First}.json')).toEqual(['Second', 'First'])
})

describe('rawPath', () => {
  test.each([
    ['http://h/a/b?c=/d#e', '/a/b'],
    ['http://h', '/'],
    ['http://h/%41%2e%2D%7e', '/A.-~'],
    ['http://h/a%2Fb%25%00%ff', '/a%2Fb%25%00%ff'],
  ])('of %s is %s', (url, expected) => {
    expect(rawPath(url)).toBe(expected)
  })
})
