import { expect, test } from 'vitest'
import { dialectsPage } from './dialects-page.ts'
import { fixture } from '../fixture.ts'

test('dialectsPage sets the wires side by side, states first', () => {
  const { main: html = '', markdown } = dialectsPage(fixture())
  expect(html).toContain('<th scope="col">One</th><th scope="col">Other</th>')
  expect(html).toContain('<tr><td>queued</td><td>queued</td><td>waits</td></tr>')
  expect(html).toContain('<td><code>a</code></td><td>text</td><td>a &lt;number&gt;</td>')
  expect(html.indexOf('state of a message')).toBeLessThan(html.indexOf('>Types<'))
  expect(markdown).toContain('| queued | queued | waits |')
})
