import { describe, expect, test } from 'vitest'
import { toHtml, unwrap } from './markdown.ts'

describe('unwrap', () => {
  test('puts a paragraph and a list item on one line each', () => {
    expect(unwrap('a\nb\n\n- c\n  d\n- e\n\nf\n')).toBe('a b\n\n- c d\n- e\n\nf')
  })
})

describe('toHtml', () => {
  test('makes paragraphs, lists, code and strong, and escapes what else there is', () => {
    expect(toHtml('**a** `<b>` & c\n\n- d\n- e')).toBe(
      '<p><strong>a</strong> <code>&lt;b&gt;</code> &amp; c</p>\n<ul><li>d</li><li>e</li></ul>',
    )
  })
})
