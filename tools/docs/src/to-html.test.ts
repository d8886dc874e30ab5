import { describe, expect, test } from 'vitest'
import { inlineHtml, toHtml } from './to-html.ts'

describe('toHtml', () => {
  test('escapes HTML in the text', () => {
    expect(toHtml('**a** `<b>` & <i>c</i>')).toBe(
      '<p><strong>a</strong> <code>&lt;b&gt;</code> &amp; &lt;i&gt;c&lt;/i&gt;</p>',
    )
  })

  test('leads from page to page, and from a heading to itself', () => {
    expect(toHtml('[a](../b.md#c) [d](https://e.example/f.md)')).toBe(
      '<p><a href="../b.html#c">a</a> <a href="https://e.example/f.md" rel="noreferrer">d</a></p>',
    )
    const twice = toHtml('# Title\n\n## A `b`\n\n## A `b`')
    expect(twice).not.toContain('Title')
    expect([...twice.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id)).toEqual(['a-b', 'a-b-2'])
  })

  test('colours code of a known language, and shows any other as it is', () => {
    expect(toHtml('```js\nconst a = 1 < 2\n```')).toContain(
      '<span class="hljs-keyword">const</span>',
    )
    expect(toHtml('```cobol\n<a>\n```')).toContain('<code>&lt;a&gt;</code>')
  })

  test('lets wide tables scroll by themselves', () => {
    expect(toHtml('| a |\n| - |\n| `b` |')).toMatch(
      /<div class="scroll" tabindex="0"[^]*<th scope="col">a<\/th>[^]*<td><code>b<\/code><\/td>/,
    )
  })
})

test('inlineHtml makes no paragraph', () => {
  expect(inlineHtml('a `b`')).toBe('a <code>b</code>')
})
