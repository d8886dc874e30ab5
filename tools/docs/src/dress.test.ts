import { describe, expect, test } from 'vitest'
import { dress } from './dress.ts'
import { fixture } from './fixture.ts'
import { mend } from './mend.ts'

const rendered = '<html><head><title>x</title></head><body class="y"><p>$& z</p></body></html>'

describe('dress', () => {
  test('puts our title, description, icon and links into the page', async () => {
    const html = await dress(rendered, fixture())
    expect(html).toContain('<title>Fixture reference</title>')
    expect(html).not.toContain('<title>x</title>')
    expect(html).toContain('<meta name="description" content="Two &lt;words&gt;">')
    expect(html).toContain('<link rel="icon" href="data:image/svg+xml,')
    expect(html).toMatch(/<body class="y">\n<nav class="beside"[^]*docs\/errors[^]*\$& z/)
  })

  test('refuses a page that has no place for them', async () => {
    await expect(dress('<p></p>', fixture())).rejects.toThrow('Redocly changed its page')
  })
})

describe('mend', () => {
  test('lets the choice of examples be named by the example that it shows', () => {
    expect(mend('f({"aria-label":`Example`,options:[]})')).toBe('f({options:[]})')
  })
})
