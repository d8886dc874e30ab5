import { expect, test } from 'vitest'
import { mediaOf } from './callback-media.ts'

test('mediaOf lists the files of an inbound message in their order', () => {
  expect(
    mediaOf({
      NumMedia: '2',
      MediaUrl1: 'https://x/2',
      MediaContentType1: 'image/gif',
      MediaUrl0: 'https://x/1',
      MediaContentType0: 'image/png',
    }),
  ).toEqual([
    { url: 'https://x/1', contentType: 'image/png' },
    { url: 'https://x/2', contentType: 'image/gif' },
  ])
})

test.each([
  {},
  { NumMedia: '0' },
  { NumMedia: 'x' },
  { NumMedia: '-1' },
  { NumMedia: '9'.repeat(9) },
])('mediaOf finds nothing in %o', (callback) => {
  expect(mediaOf(callback)).toEqual([])
})
