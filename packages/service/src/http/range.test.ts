import { describe, expect, it } from 'vitest'
import { selectRange } from './range.ts'

describe('selectRange', () => {
  it.each([
    ['bytes=0-0', { start: 0, end: 0 }],
    ['bytes=0-', { start: 0, end: 9 }],
    ['bytes=3-5', { start: 3, end: 5 }],
    ['bytes=3-99', { start: 3, end: 9 }],
    ['bytes=9-', { start: 9, end: 9 }],
    ['bytes=-1', { start: 9, end: 9 }],
    ['bytes=-99', { start: 0, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=10-12', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    [undefined, null],
    ['', null],
    ['bytes=-', null],
    ['bytes=5-3', null],
    ['bytes=0-1,3-4', null],
    ['bytes=a-b', null],
    ['bytes=1.5-3', null],
    ['items=0-1', null],
  ])('of ten bytes, %s is %j', (header, range) => {
    expect(selectRange(header, 10)).toEqual(range)
  })
})
