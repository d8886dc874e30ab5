import { describe, expect, test } from 'vitest'
import { trimStyles } from './trim-styles.ts'

const page = (styles: string): string =>
  `<head><style data-styled="true" data-styled-version="6">${styles}</style></head>` +
  '<body><a class="used other">x</a><script type="module">.unused</script></body>'

describe('trimStyles', () => {
  test('keeps rules of what is painted and of everything, and no others', () => {
    const rules = ['.used{a:b;}', '.unused{c:d;}', ':root{e:f;}', '.x .other:hover{g:h;}']
    const html = trimStyles(page(rules.map((rule) => `${rule}/*!sc*/\n`).join('')))
    for (const kept of ['.used{', ':root{', '.x .other:hover{']) expect(html).toContain(kept)
    expect(html).not.toContain('.unused{')
    expect(html).not.toContain('data-styled')
  })

  test('refuses a page whose styles it does not find', () => {
    expect(() => trimStyles('<head></head>')).toThrow('Redocly changed its page')
  })
})
