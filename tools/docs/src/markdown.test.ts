import { describe, expect, test } from 'vitest'
import { slugOf, unwrap } from './markdown.ts'

describe('unwrap', () => {
  test('puts a paragraph and a list item on one line each', () => {
    expect(unwrap('a\nb\n\n- c\n  d\n- e\n\nf\n')).toBe('a b\n\n- c d\n- e\n\nf')
  })
})

test('slugOf spells a heading as its address', () => {
  expect(slugOf('Which `status` to try — again?')).toBe('which-status-to-try-again')
})
