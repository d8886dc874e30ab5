import { describe, expect, it } from 'vitest'
import { conditionsOf, readTerms, renewTerms, type AnswerHeaders } from './http-cache.ts'

const NOW = Date.UTC(2026, 10, 21, 12)
const TAG = '"v1"'
const DATE = 'Sat, 21 Nov 2026 11:00:00 GMT'

const cases: [AnswerHeaders, etag: string | null, lastModified: string | null, seconds: number][] =
  [
    [{ etag: TAG }, TAG, null, 0],
    [{ etag: 'W/"v1"' }, 'W/"v1"', null, 0],
    [{ 'last-modified': DATE }, null, DATE, 0],
    [{ etag: TAG, 'cache-control': 'max-age=60' }, TAG, null, 60],
    [{ 'cache-control': 'Public, Max-Age = "60"' }, null, null, 60],
    [{ 'cache-control': ['public', 'max-age=60'] }, null, null, 60],
    [{ 'cache-control': 'private, max-age=60' }, null, null, 60],
    [{ 'cache-control': 'max-age=60', age: '50' }, null, null, 10],
    [{ etag: TAG, 'cache-control': 'max-age=60', age: '70' }, TAG, null, 0],
    [{ etag: TAG, 'cache-control': 'no-cache, max-age=60' }, TAG, null, 0],
    [{ etag: TAG, 'cache-control': 'no-cache="set-cookie", max-age=60' }, TAG, null, 0],
    [{ etag: TAG, 'cache-control': 's-maxage=60' }, TAG, null, 0],
    [{ etag: TAG, 'cache-control': 'max-age=soon' }, TAG, null, 0],
    [{ expires: 'Sat, 21 Nov 2026 12:01:00 GMT' }, null, null, 60],
    [{ expires: 'Sat, 21 Nov 2026 11:01:00 GMT', date: DATE }, null, null, 60],
    [{ etag: TAG, expires: '0' }, TAG, null, 0],
    [{ expires: DATE, 'cache-control': 'max-age=60' }, null, null, 60],
    [{ 'cache-control': 'max-age=999999999999' }, null, null, 31_536_000],
    [{ etag: TAG, vary: 'Accept-Encoding, Authorization' }, TAG, null, 0],
  ]

describe('readTerms', () => {
  it.each(cases)('of %j', (headers, etag, lastModified, seconds) => {
    expect(readTerms(headers, NOW)).toEqual({
      etag,
      lastModified,
      freshUntil: NOW + seconds * 1000,
    })
  })

  it.each<AnswerHeaders>([
    {},
    { 'cache-control': 'public' },
    { etag: TAG, 'cache-control': 'no-store' },
    { etag: TAG, 'cache-control': 'max-age=60, No-Store' },
    { etag: TAG, vary: '*' },
    { etag: 'é' },
    { etag: `"${'x'.repeat(2_000)}"` },
    { etag: '' },
  ])('finds no use for %j', (headers) => expect(readTerms(headers, NOW)).toBeNull())
})

describe('renewTerms', () => {
  const known = { etag: TAG, lastModified: DATE, freshUntil: NOW - 1 }

  it('keeps the validators that a 304 does not name again', () => {
    expect(renewTerms(known, {}, NOW)).toEqual({ ...known, freshUntil: NOW })
  })

  it('takes what a 304 says anew', () => {
    const headers = { etag: '"v2"', 'cache-control': 'max-age=5' }
    const renewed = { etag: '"v2"', lastModified: DATE, freshUntil: NOW + 5_000 }
    expect(renewTerms(known, headers, NOW)).toEqual(renewed)
  })

  it('forgets when a 304 says so', () => {
    expect(renewTerms(known, { 'cache-control': 'no-store' }, NOW)).toBeNull()
  })
})

describe('conditionsOf', () => {
  it('sends back what came', () => {
    const terms = { etag: TAG, lastModified: DATE, freshUntil: 0 }
    expect(conditionsOf(terms)).toEqual({ 'if-none-match': TAG, 'if-modified-since': DATE })
    expect(conditionsOf({ ...terms, lastModified: null })).toEqual({ 'if-none-match': TAG })
  })
})
