import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { packProgram } from './pack-program.ts'

const PROGRAM = '/** \n* @license MIT -- x\n */ const a = `$&`;export{a};\n'
const page = (definition: string): string =>
  `<body><script type="module">${PROGRAM}const __redoc_definition = ${definition};\n` +
  `const __redoc_options = {};\nhydrate(__redoc_definition);</script></body>`

const unpacked = (html: string): string => {
  const [, text = ''] = /id="program">([^<]*)</.exec(html) ?? []
  return gunzipSync(Buffer.from(text, 'base64')).toString()
}

describe('packProgram', () => {
  const html = packProgram(page(String.raw`{"a":"<\/script> $&"}`))

  test('keeps the whole program, and its licence in the clear', () => {
    expect(unpacked(html)).toContain(PROGRAM)
    expect(unpacked(html)).toContain('hydrate(__redoc_definition);')
    expect(html).toContain('@license MIT')
  })

  test('leaves the contract readable, and unable to end its element', () => {
    const [, json = ''] = /id="contract">([^<]*)</.exec(html) ?? []
    expect(JSON.parse(json)).toEqual({ a: '</script> $&' })
    expect(unpacked(html)).not.toContain('"</script')
  })

  test('refuses a page without a program', () => {
    expect(() => packProgram('<body></body>')).toThrow('Redocly changed its page')
  })
})
