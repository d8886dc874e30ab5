import { describe, expect, test } from 'vitest'
import { errorsPage } from './errors-page.ts'
import { fixture } from '../fixture.ts'

const { main: html = '', markdown } = errorsPage(fixture())

describe('errorsPage', () => {
  test('has one anchor a code, in their order, with what each dialect means by it', () => {
    expect([...html.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id)).toEqual(['404', '30000'])
    expect(html).toContain('<span>One</span> answered with status 404')
    expect(html).toContain('<span>Other</span> answered with status 404')
    expect(html).toContain('<span>One</span> on the message')
  })

  test('says where a code is known from, or that it was chosen', () => {
    expect(html).toContain('<a href="https://example.com/?a&amp;b" rel="noreferrer">')
    expect(html).toContain('<strong>Chosen by Postel.</strong> Nobody says.')
  })

  test('escapes the texts of the contract', () => {
    expect(html).toContain('Look &lt;there&gt;.')
  })

  test('says the same in Markdown', () => {
    expect(markdown).toContain('## 404 Gone\n\n**One**, answered with status 404: Gone.')
    expect(markdown).toContain('What to do: Wait.\n\nChosen by Postel. Nobody says.')
  })
})
