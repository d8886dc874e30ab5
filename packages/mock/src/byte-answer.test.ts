import { describe, expect, it } from 'vitest'
import { byteStatus, readRange, withBytes } from './byte-answer.ts'

const sample = { bytes: Buffer.from('0123456789'), etag: '"abc"', extension: 'png' }
const none = { ifNoneMatch: undefined, ifRange: undefined, range: undefined }

describe('readRange', () => {
  it.each([
    ['bytes=0-3', { start: 0, end: 3 }],
    ['bytes=7-', { start: 7, end: 9 }],
    ['bytes=-4', { start: 6, end: 9 }],
    ['bytes=-40', { start: 0, end: 9 }],
    ['bytes=2-400', { start: 2, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', null],
    ['bytes=-', null],
    ['bytes=0-1,4-5', null],
    ['items=0-1', null],
  ])('reads %s of ten bytes', (header, range) => {
    expect(readRange(header, 10)).toEqual(range)
  })
})

describe('byteStatus', () => {
  it.each([
    [none, 200],
    [{ ...none, ifNoneMatch: '"x", W/"abc"' }, 304],
    [{ ...none, ifNoneMatch: '*' }, 304],
    [{ ...none, ifNoneMatch: '"x"', range: 'bytes=0-1' }, 206],
    [{ ...none, range: 'bytes=99-' }, 416],
    [{ ...none, range: 'bytes=0-1', ifRange: '"old"' }, 200],
  ])('answers %j with %d', (conditions, status) => {
    expect(byteStatus(conditions, sample)).toBe(status)
  })
})

describe('withBytes', () => {
  const headers = {
    ETag: '"e"',
    'Content-Range': 'bytes 0-1/2',
    'Content-Disposition': 'x',
    A: 'b',
  }

  it('puts the asked part and true headers in the place of the examples', () => {
    const answer = { status: 206, contentType: 'image/png', body: 'string', headers }
    const part = withBytes(answer, sample, { ...none, range: 'bytes=2-4' })
    expect(part).toMatchObject({
      body: Buffer.from('234'),
      headers: {
        ETag: '"abc"',
        'Content-Range': 'bytes 2-4/10',
        'Content-Disposition': 'inline; filename="sample.png"',
        A: 'b',
      },
    })
  })

  it('keeps the words of a 416 and names the length', () => {
    const answer = { status: 416, contentType: 'application/xml', body: '<x/>', headers }
    const refusal = withBytes(answer, sample, none)
    expect(refusal.body).toBe('<x/>')
    expect(refusal.headers).toMatchObject({ 'Content-Range': 'bytes */10' })
  })

  it('adds no header that the answer does not declare', () => {
    const answer = { status: 200, contentType: 'application/pdf', body: 'string' }
    expect(withBytes(answer, sample, none).headers).toEqual({})
  })
})
